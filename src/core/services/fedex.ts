import type { Service } from './service.ts';

export const fedex: Service = {
  id: 'fedex',
  name: 'FedEx',
  kind: 'API',
  reference: 'https://developer.fedex.com/api/en-us/guides/api-reference.html',
  signs: [{ host: 'apis.fedex.com' }, { host: 'apis-sandbox.fedex.com' }],
  says: [
    {
      text: ['We could not authorize your credentials Please check your permissions'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['The given client credentials were not valid'],
      means: 'client-authentication-failed',
      certainty: 'likely',
      only: true,
    },
    { text: ['^Access token expired'], means: 'token-expired', only: true },
  ],
};
