import type { Service } from './service.ts';

export const dropboxSign: Service = {
  id: 'dropbox-sign',
  name: 'Dropbox Sign',
  kind: 'API',
  reference: 'https://developers.hellosign.com/api/reference/errors/',
  signs: [{ host: 'api.hellosign.com' }],
  says: [{ text: ['Unauthorized api key'], means: 'api-key-invalid', only: true }],
};
