import type { Service } from './service.ts';

export const onesignal: Service = {
  id: 'onesignal',
  name: 'OneSignal',
  kind: 'API',
  reference: 'https://documentation.onesignal.com/reference/rest-api-overview',
  signs: [{ host: 'api.onesignal.com' }, { host: 'onesignal.com' }],
  says: [
    {
      text: ['Please include an Authorization header with a valid API key'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      sent: 'something',
    },
    {
      text: ['Please include an Authorization header with a valid API key'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
      certainty: 'likely',
    },
  ],
};
