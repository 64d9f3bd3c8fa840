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
      text: [
        'No matching resource found for given API Request',
        'No matching resource found in the API for the given request',
        '^900906$',
      ],
      means: 'no-such-route',
    },
    { text: ['The requested API is temporarily blocked', '^900907$'], means: 'api-not-enabled' },
    { text: ['API Subscription validation failed'], means: 'api-not-enabled' },
    {
      text: ['^Resource forbidden', '^900908$', 'Access failure for API * 900908'],
      means: 'permission-denied',
    },
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
  remedies: [
    {
      of: 'no-such-route',
      for: 'owner',
      does: 'Add method and path of {request} to the resources of the API in the Publisher of WSO2 (in the version that the address names), then deploy a new revision to the gateway: {host} knows those of the deployed revision alone.',
    },
    {
      of: ['permission-denied', 'api-not-enabled'],
      for: 'developer',
      does: 'Subscribe the application of the token to the API of {request} in the Developer Portal (Subscriptions), then take a new token: this one has no subscription.',
      finds: /\b900908\b|API Subscription validation failed/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Ask for the scope of {request} when the token is made (scope=…); it is given only to users with a role that the scope names.',
      finds: /\b900910\b/,
    },
    {
      of: 'insufficient-scope',
      for: 'owner',
      does: 'See in the Publisher of WSO2 which scope guards {request} (Resources, Local Scopes), and give the user one of its roles.',
      finds: /\b900910\b/,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Unblock the subscription in the Publisher of WSO2 (API, Subscriptions), or approve it in the Admin Portal, then repeat {request}.',
      finds: /\b900909\b/,
    },
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Look at the Lifecycle of the API of {request} in the Publisher of WSO2: as long as it is Blocked, nobody may call it; Re-Publish opens it.',
      finds: /\b700700\b/,
    },
  ],
};
