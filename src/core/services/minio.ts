import type { Service } from './service.ts';

export const minio: Service = {
  id: 'minio',
  name: 'MinIO',
  kind: 'API',
  reference: 'https://min.io/docs/',
  signs: [{ field: 'server', value: 'min io' }],
  says: [],
  incident: ['x-amz-request-id'],
};
