import type { Service } from './service.ts';

export const ebay: Service = {
  id: 'ebay',
  name: 'eBay',
  kind: 'API',
  reference: 'https://developer.ebay.com/api-docs/static/handling-error-messages.html',
  signs: [
    { host: 'api.ebay.com' },
    { host: 'api.sandbox.ebay.com' },
    { host: 'apiz.ebay.com' },
    { host: 'apim.ebay.com' },
    { field: 'x-ebay-c-request-id' },
  ],
  says: [
    { text: ['^Invalid access token'], means: 'bad-credential', only: true },
    { text: ['^Missing access token'], means: 'no-credential', only: true },
    {
      text: ['Token type in Authorization header is invalid'],
      means: 'scheme-mismatch',
      only: true,
    },
    {
      text: ['Insufficient permissions to fulfill the request'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['^Expired IAF token', 'IAF token supplied is expired', 'Auth token is hard expired'],
      means: 'token-expired',
    },
    {
      text: ['^Invalid IAF token', 'IAF token supplied is invalid', 'Auth token is invalid'],
      means: 'bad-credential',
    },
    { text: ['client authentication failed'], means: 'client-authentication-failed', only: true },
  ],
  incident: ['x-ebay-c-request-id', 'rlogid'],
};
