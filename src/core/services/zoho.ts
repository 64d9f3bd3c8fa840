import type { Service } from './service.ts';

export const zoho: Service = {
  id: 'zoho',
  name: 'Zoho',
  kind: 'API',
  reference: 'https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html',
  signs: [
    { host: '*.zohoapis.com' },
    { host: '*.zohoapis.eu' },
    { host: '*.zohoapis.in' },
    { host: '*.zohoapis.com.au' },
    { host: '*.zohoapis.jp' },
  ],
  says: [
    { text: '^OAUTH_SCOPE_MISMATCH$', means: 'insufficient-scope' },
    {
      text: ['^invalid oauth token$'],
      means: 'bad-credential',
      only: true,
      note: 'A token of another data centre than that of the host is refused this way too.',
    },
    {
      text: ['^INVALID_OAUTHSCOPE$'],
      means: 'insufficient-scope',
    },
    { text: ['^NO_PERMISSION$'], means: 'permission-denied', only: true },
    { text: ['^1030$'], means: 'bad-credential', only: true },
    {
      text: ['Invalid value passed for authtoken'],
      means: 'bad-credential',
      only: true,
    },
  ],
};
