import type { Service } from './service.ts';

export const figma: Service = {
  id: 'figma',
  name: 'Figma API',
  kind: 'API',
  reference: 'https://developers.figma.com/docs/rest-api/errors/',
  signs: [{ sends: 'x-figma-token' }, { host: 'api.figma.com' }],
  takes: { schemes: ['bearer'], fields: ['X-Figma-Token'] },
  says: [
    { text: ['^Invalid token$'], means: 'bad-credential', only: true },
    { text: ['^Token expired$'], means: 'token-expired', only: true },
    { text: ['Invalid scope s * This endpoint requires the'], means: 'insufficient-scope' },
    { text: ['^Invalid scope'], means: 'insufficient-scope', only: true },
    { text: ['Limited by Figma plan'], means: 'account-disabled', only: true, certainty: 'likely' },
    {
      text: ['^Forbidden$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      sent: 'something',
    },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a personal access token with {1} (Settings, Security, Personal access tokens), or add that scope to the application and authorize it again; then repeat {request}.',
      finds: /requires the ([\w:. ,-]{3,80}?) scope/,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Open what {request} asks for in Figma as the user of the token: who may not see it there gets it by the API neither. A token of OAuth 2 goes in Authorization as Bearer, a personal one in X-Figma-Token.',
    },
  ],
};
