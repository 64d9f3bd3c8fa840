import type { Service } from './service.ts';

export const cephRgw: Service = {
  id: 'ceph-rgw',
  name: 'Ceph Object Gateway',
  kind: 'API',
  reference: 'https://docs.ceph.com/en/latest/radosgw/admin/#quota-management',
  signs: [
    { field: 'server', value: 'Ceph Object Gateway' },
    // Number, time and instance of the transaction, and the zone.
    {
      field: 'x-amz-request-id',
      form: /^tx[0-9a-f]{17,21}-[0-9a-f]{6,}-[0-9a-f]+-\S+$/,
      wrote: true,
    },
  ],
  says: [
    { text: '^UserSuspended$', means: 'account-disabled', only: true },
    {
      text: '^QuotaExceeded$',
      means: 'rate-limited',
      only: true,
      note: 'The quota of the bucket, or of the user who owns it, is full.',
    },
  ],
  incident: ['x-amz-request-id'],
  remedies: [
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'Look which quota of {host} is full, that of the bucket {1} or that of its owner, and raise it, or delete objects and leave the garbage collection its time.',
      code: {
        language: 'shell',
        text: 'radosgw-admin bucket stats --bucket={1}\nradosgw-admin quota set --quota-scope=bucket --bucket={1} --max-size=200G\nradosgw-admin user info --uid="$OWNER"\nradosgw-admin quota set --quota-scope=user --uid="$OWNER" --max-size=500G',
      },
      finds: /QuotaExceeded\s+([\w.-]{3,63})\s+tx[0-9a-f]/,
    },
  ],
};
