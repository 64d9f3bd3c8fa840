import type { Service } from './service.ts';

export const knack: Service = {
  id: 'knack',
  name: 'Knack',
  kind: 'API',
  reference: 'https://docs.knack.com/docs/response-format',
  signs: [{ host: 'api.knack.com' }, { sends: 'x-knack-rest-api-key' }],
  // The token of a user stands in Authorization by itself.
  bare: true,
  says: [{ text: ['Invalid or Expired Token'], means: 'bad-credential', only: true }],
};
