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
    {
      text: ['^OAUTH_SCOPE_MISMATCH$', '^invalid oauth scope to access this URL$'],
      means: 'insufficient-scope',
    },
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
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Ask for ZohoCRM.coql.READ together with the scope of the module that the query of {request} reads (ZohoCRM.modules.READ, or of one module such as ZohoCRM.modules.leads.READ), and use the token of the new consent: a refresh gives no more scopes.',
      code: { language: 'text', text: 'scope=ZohoCRM.coql.READ,ZohoCRM.modules.READ' },
      asks: /^\w+ \w+:\/\/[^/]+\/crm\/v[\d.]+\/coql[?\n]/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Ask for the scope that the page of {request} in the Zoho CRM API names (ZohoCRM.modules.MODULE.READ, CREATE, UPDATE or DELETE for records; ZohoCRM.settings.… for fields and layouts), and use the token of the new consent: a refresh gives no more scopes.',
      asks: /^\w+ \w+:\/\/[^/]+\/crm\/v[\d.]+\/(?!coql[?\n])/,
    },
  ],
};
