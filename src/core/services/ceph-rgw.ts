import type { Service } from './service.ts';

export const cephRgw: Service = {
  id: 'ceph-rgw',
  name: 'Ceph Object Gateway',
  kind: 'API',
  reference: 'https://docs.ceph.com/en/latest/radosgw/s3/',
  signs: [{ field: 'server', value: 'Ceph Object Gateway' }],
  says: [{ text: '^UserSuspended$', means: 'account-disabled', only: true }],
  incident: ['x-amz-request-id'],
};
