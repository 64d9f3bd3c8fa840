import type { Service } from './service.ts';

export const webflow: Service = {
  id: 'webflow',
  name: 'Webflow',
  kind: 'API',
  reference: 'https://developers.webflow.com/data/reference/error-handling',
  signs: [{ host: 'api.webflow.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['OAuthForbidden You are missing the following scopes'],
      means: 'insufficient-scope',
    },
    { text: '^missing_scopes$', means: 'insufficient-scope', only: true },
  ],
  incident: ['x-request-id'],
};
