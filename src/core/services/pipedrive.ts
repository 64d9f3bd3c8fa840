import type { Service } from './service.ts';

export const pipedrive: Service = {
  id: 'pipedrive',
  name: 'Pipedrive',
  kind: 'API',
  reference: 'https://pipedrive.readme.io/docs/marketplace-oauth-and-api-proxy-status-codes',
  signs: [{ host: '*.pipedrive.com' }],
  says: [{ text: ['Scope and URL mismatch'], means: 'insufficient-scope' }],
  incident: ['x-correlation-id'],
};
