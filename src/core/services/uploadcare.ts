import type { Service } from './service.ts';

export const uploadcare: Service = {
  id: 'uploadcare',
  name: 'Uploadcare',
  kind: 'API',
  reference: 'https://uploadcare.com/api-refs/upload-api/',
  signs: [{ host: 'upload.uploadcare.com' }, { host: 'api.uploadcare.com' }],
  takes: { schemes: ['uploadcare', 'uploadcare.simple'] },
  says: [
    // The public key of a project is a field of the upload.
    { text: ['UPLOADCARE_PUB_KEY is invalid', 'pub_key is invalid'], means: 'api-key-invalid' },
    { text: ['UPLOADCARE_PUB_KEY is required', 'pub_key is required'], means: 'no-credential' },
  ],
};
