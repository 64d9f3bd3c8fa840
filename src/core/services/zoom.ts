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
};
