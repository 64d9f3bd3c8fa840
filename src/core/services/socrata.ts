import type { Service } from './service.ts';

export const socrata: Service = {
  id: 'socrata',
  name: 'Socrata',
  kind: 'API',
  reference: 'https://dev.socrata.com/docs/app-tokens.html',
  signs: [{ field: 'x-socrata-requestid', wrote: true }, { field: 'x-socrata-region' }],
  says: [
    { text: ['Invalid app_token specified'], means: 'api-key-invalid' },
    { text: ['No app_token specified'], means: 'no-credential' },
  ],
  incident: ['x-socrata-requestid'],
};
