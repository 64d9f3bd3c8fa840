import type { Service } from './service.ts';

export const etcd: Service = {
  id: 'etcd',
  name: 'etcd',
  kind: 'API',
  reference: 'https://etcd.io/docs/v3.5/op-guide/authentication/',
  bare: true,
  signs: [{ field: 'x-etcd-cluster-id', wrote: true }, { text: 'etcdserver' }],
  says: [
    { text: ['etcdserver permission denied'], means: 'permission-denied' },
    {
      text: ['^Insufficient credentials$'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      certainty: 'likely',
      note: 'The second version of its API answers 401 to a user whose roles do not let it do this.',
    },
    { text: ['etcdserver invalid auth token'], means: 'token-rejected', certainty: 'likely' },
    { text: ['etcdserver revision of auth store is old'], means: 'token-revoked' },
    { text: ['etcdserver user name is empty'], means: 'no-credential' },
    {
      text: ['etcdserver authentication failed invalid user ID or password'],
      means: 'password-rejected',
    },
  ],
};
