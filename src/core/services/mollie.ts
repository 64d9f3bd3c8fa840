import type { Service } from './service.ts';

export const mollie: Service = {
  id: 'mollie',
  name: 'Mollie',
  kind: 'API',
  reference: 'https://docs.mollie.com/reference/authentication',
  signs: [{ host: 'api.mollie.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['^Missing authentication or failed to authenticate$'],
      means: 'api-key-invalid',
      sent: 'something',
      certainty: 'likely',
      note: 'It offers Basic in its challenge and takes its keys as Bearer.',
    },
    {
      text: ['^Missing authentication or failed to authenticate$'],
      means: 'no-credential',
      sent: 'nothing',
    },
  ],
};
