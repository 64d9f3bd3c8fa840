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
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Ask for https://outlook.office365.com/EWS.AccessAsUser.All when a user signs in, or for https://outlook.office365.com/.default where the application calls by itself, and repeat {request} with the new token: its scp or roles must name EWS.',
      asks: /^POST \S+\/ews\//i,
    },
    {
      of: 'insufficient-scope',
      for: 'owner',
      does: 'Add the permission to the registration of {client} in Entra ID (API permissions, Office 365 Exchange Online): EWS.AccessAsUser.All for users, full_access_as_app for an application by itself, and have an administrator consent to it.',
      asks: /^POST \S+\/ews\//i,
    },
  ],
};
