import type { Service } from './service.ts';

export const exchange: Service = {
  id: 'exchange',
  name: 'Microsoft Exchange and SharePoint',
  kind: 'API',
  reference: 'https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/',
  signs: [
    { host: 'outlook.office365.com' },
    { host: 'outlook.office.com' },
    { host: '*.sharepoint.com' },
    { field: 'x-ms-diagnostics', wrote: true },
    { field: 'x-feserver' },
    { field: 'x-calculatedfetarget' },
  ],
  says: [
    {
      field: 'x-ms-diagnostics',
      value: ['contains not enough scope', 'not enough scope'],
      means: 'insufficient-scope',
    },
    {
      field: 'x-ms-diagnostics',
      value: ['token has expired', 'lifetime * expired', 'token is expired'],
      means: 'token-expired',
    },
    {
      field: 'x-ms-diagnostics',
      value: ['audience claim value is invalid', 'audience * invalid', 'invalid audience'],
      means: 'token-audience-mismatch',
    },
    {
      field: 'x-ms-diagnostics',
      value: ['invalid signature', 'signature * invalid'],
      means: 'token-signature-invalid',
    },
    {
      field: 'x-ms-diagnostics',
      value: ['no permission set', 'does not have permission', 'user * not allowed'],
      means: 'permission-denied',
    },
    {
      text: ['Basic Auth * is not enabled', 'Basic authentication is disabled'],
      means: 'scheme-mismatch',
      only: true,
    },
  ],
  incident: ['request-id', 'sprequestguid'],
};
