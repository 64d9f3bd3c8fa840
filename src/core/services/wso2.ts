import type { Service } from './service.ts';

export const wso2: Service = {
  id: 'wso2',
  name: 'WSO2 API Manager',
  kind: 'gateway',
  reference: 'https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/',
  says: [
    { text: ['^700700$'], means: 'api-not-enabled', note: 'The API is blocked.' },
    {
      text: [
        'Invalid Credentials Make sure you have provided the correct security credentials',
        '^900901$',
      ],
      means: 'bad-credential',
    },
    {
      text: ["Make sure your API invocation call has a header 'Authorization", '^900902$'],
      means: 'no-credential',
    },
    { text: ['^Access Token Expired', '^900903$'], means: 'token-expired' },
    { text: ['^Access Token Inactive', '^900904$'], means: 'token-revoked' },
    { text: ['Incorrect Access Token Type is provided', '^900905$'], means: 'token-wrong-type' },
    {
      text: ['(Sandbox|Production) key offered to the API with no (sandbox|production) endpoint'],
      means: 'token-wrong-type',
      note: 'The key belongs to the other environment.',
    },
    {
      text: ['No matching resource found for given API Request', '^900906$'],
      means: 'no-such-route',
    },
    { text: ['The requested API is temporarily blocked', '^900907$'], means: 'api-not-enabled' },
    { text: ['API Subscription validation failed'], means: 'api-not-enabled' },
    { text: ['^Resource forbidden', '^900908$'], means: 'permission-denied' },
    { text: ['The subscription to the API is inactive', '^900909$'], means: 'account-disabled' },
    {
      text: [
        'The access token does not allow you to access the requested resource',
        'Scope validation failed',
        '^900910$',
      ],
      means: 'insufficient-scope',
    },
    {
      text: ['Message throttled out', '^(900800|900802|900803|900804|900805|900806)$'],
      means: 'rate-limited',
    },
  ],
};
