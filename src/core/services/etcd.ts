import type { Remedy, Service } from './service.ts';

/** A key in base64, which a shell can be given as it stands. */
const KEY = '[^\\n]*\\n[\\s\\S]*"key":\\s*"([\\w/]+)"';

/** Rights go by keys: what the user may do, the right to this one, and the role that has it. */
const granting = (right: 'read' | 'readwrite', asks: string): Remedy => ({
  of: 'permission-denied',
  for: 'owner',
  does: `If this user should have it, give a role of it the right to the key of {request}, which is {1} in base64: etcd grants ${right} for keys and ranges of keys, not for paths.`,
  code: {
    language: 'shell',
    text: `etcdctl user get "$NAME"\netcdctl role grant-permission "$ROLE" ${right} "$(echo {1} | base64 -d)"\netcdctl user grant-role "$NAME" "$ROLE"`,
  },
  asks: new RegExp(asks),
});

const DENIED = /etcdserver: permission denied/;

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
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Do not fetch a new etcd token on this 403 of {request}: the one in Authorization was accepted, and its user lacks the right to the key.',
      finds: DENIED,
    },
    granting('read', `^POST \\S+/kv/range${KEY}`),
    granting('readwrite', `^POST \\S+/kv/(?:put|deleterange)${KEY}`),
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'If this user should have it, give a role of it the right to the keys that {request} names: etcd grants rights for keys and ranges of keys, not for paths.',
      code: {
        language: 'shell',
        text: 'etcdctl user get "$NAME"\netcdctl role grant-permission "$ROLE" readwrite "$KEY"\netcdctl user grant-role "$NAME" "$ROLE"',
      },
      asks: new RegExp(`^(?!POST \\S+/kv/(?:range|put|deleterange)${KEY})`),
      finds: DENIED,
    },
  ],
};
