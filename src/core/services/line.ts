import type { Service } from './service.ts';

export const line: Service = {
  id: 'line',
  name: 'LINE',
  kind: 'API',
  reference: 'https://developers.line.biz/en/reference/messaging-api/#error-responses',
  signs: [{ host: 'api.line.me' }, { host: 'api-data.line.me' }],
  says: [
    {
      text: ['Access to this API is not available for your account'],
      means: 'account-disabled',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['Authentication failed Confirm that the access token'],
      means: 'token-rejected',
      certainty: 'likely',
      only: true,
    },
    {
      text: ['Authentication failed due to the following reason invalid token'],
      means: 'token-rejected',
      certainty: 'likely',
      only: true,
    },
  ],
};
