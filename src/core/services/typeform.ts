import type { Service } from './service.ts';

export const typeform: Service = {
  id: 'typeform',
  name: 'Typeform',
  kind: 'API',
  reference: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  signs: [{ host: 'api.typeform.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['Authentication credentials not found on the Request Headers'],
      means: 'no-credential',
    },
    {
      text: ['^Authentication failed$'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
  ],
};
