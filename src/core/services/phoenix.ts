import type { Service } from './service.ts';

export const phoenix: Service = {
  id: 'phoenix',
  name: 'Phoenix and Plug',
  kind: 'framework',
  reference: 'https://hexdocs.pm/plug/Plug.CSRFProtection.html',
  says: [
    {
      text: [
        'Plug CSRFProtection Invalid CSRFToken Error',
        'Invalid Cross Origin Request Error',
        'invalid CSRF Cross Site Request Forgery token',
      ],
      means: 'csrf-rejected',
    },
  ],
};
