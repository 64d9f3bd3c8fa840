import type { Service } from './service.ts';

export const etcd: Service = {
  id: 'etcd',
  name: 'etcd',
  kind: 'API',
  reference: 'https://etcd.io/docs/v3.5/op-guide/authentication/',
  bare: true,
  says: [
    { text: ['etcdserver permission denied'], means: 'permission-denied' },
    { text: ['etcdserver invalid auth token'], means: 'token-rejected', certainty: 'likely' },
    { text: ['etcdserver revision of auth store is old'], means: 'token-revoked' },
    { text: ['etcdserver user name is empty'], means: 'no-credential' },
    {
      text: ['etcdserver authentication failed invalid user ID or password'],
      means: 'password-rejected',
    },
  ],
};
