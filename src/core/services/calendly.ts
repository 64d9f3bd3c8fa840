import type { Service } from './service.ts';

export const calendly: Service = {
  id: 'calendly',
  name: 'Calendly',
  kind: 'API',
  reference: 'https://developer.calendly.com/api-docs',
  signs: [{ host: 'api.calendly.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['You do not have permission to access this resource'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['The access token is invalid'],
      means: 'token-rejected',
      certainty: 'likely',
      only: true,
    },
    { text: ['The access token expired'], means: 'token-expired', only: true },
  ],
};
