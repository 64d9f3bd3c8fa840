import type { Service } from './service.ts';

export const miro: Service = {
  id: 'miro',
  name: 'Miro',
  kind: 'API',
  reference: 'https://developers.miro.com/reference/api-reference',
  signs: [{ host: 'api.miro.com' }],
  says: [{ text: ['^tokenNotProvided$'], means: 'no-credential', only: true }],
};
