import type { Service } from './service.ts';

export const zoom: Service = {
  id: 'zoom',
  name: 'Zoom',
  kind: 'API',
  reference: 'https://developers.zoom.us/docs/api/errors/',
  signs: [{ host: 'api.zoom.us' }, { host: 'zoom.us' }, { field: 'x-zm-trackingid', wrote: true }],
  says: [
    { text: ['^Access token is expired'], means: 'token-expired' },
    { text: ['^Invalid access token'], means: 'bad-credential', only: true },
    { text: ['Invalid access token does not contain scopes'], means: 'insufficient-scope' },
    { text: ['^No permission'], means: 'permission-denied', only: true },
    {
      text: ['Invalid client_id or client_secret'],
      means: 'client-authentication-failed',
      only: true,
    },
    { text: ['Invalid API Key or Secret'], means: 'api-key-invalid', only: true },
  ],
  incident: ['x-zm-trackingid'],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Add {1} to the scopes of the application in the Zoom App Marketplace (Manage, the application, Scopes), and have the user authorize it again; a server-to-server application has it with its next token. Then repeat {request}.',
      finds: /does not contain scopes: ?\[([\w:., ]{1,200})\]/,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Have the owner of the Zoom account give the role of the user who authorized the application the right that {request} needs (User Management, Roles): a scope gives an application no more than its user may do.',
      finds: /^No permission/im,
    },
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Take Client ID and Client Secret of the same application from the Zoom App Marketplace (Manage, the application, App Credentials), those for development or those for production, and send them to {host} as Basic.',
      code: {
        language: 'shell',
        text: 'curl -X POST -u "$CLIENT_ID:$CLIENT_SECRET" "https://{host}{path}?grant_type=account_credentials&account_id=$ACCOUNT_ID"',
      },
    },
  ],
};
