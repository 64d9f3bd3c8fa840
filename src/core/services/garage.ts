import type { Service } from './service.ts';

export const garage: Service = {
  id: 'garage',
  name: 'Garage',
  kind: 'API',
  reference: 'https://garagehq.deuxfleurs.fr/documentation/reference-manual/s3-compatibility/',
  says: [{ text: 'Forbidden: No such key', means: 'api-key-invalid' }],
};
