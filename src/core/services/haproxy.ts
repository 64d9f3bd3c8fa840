import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { userOfBasic, withClaims } from './when.ts';

const MANY = 3;
const SHORT_MS = 10_000;

/** So many for the same path worked so shortly before. */
const comesAfterMany = ({ worked, url, attempt }: Reading): boolean =>
  worked.filter(({ path, sentAt }) => path === url?.pathname && attempt.sentAt - sentAt < SHORT_MS)
    .length >= MANY;

export const haproxy: Service = {
  id: 'haproxy',
  name: 'HAProxy',
  kind: 'gateway',
  reference: 'https://docs.haproxy.org/',
  signs: [
    { text: 'Request forbidden by administrative rules', wrote: true },
    { text: 'You need a valid user and password to access this content', wrote: true },
  ],
  says: [
    {
      text: ['Request forbidden by administrative rules'],
      when: comesAfterMany,
      means: 'rate-limited',
      note: 'It let several of the same through a moment before: a rule that counts requests (stick table).',
      certainty: 'likely',
    },
    {
      text: ['Request forbidden by administrative rules'],
      when: (r) => !comesAfterMany(r),
      means: 'resource-forbidden-by-server',
      note: 'An http-request deny rule of the proxy matched.',
      certainty: 'likely',
    },
    { text: ['You need a valid user and password to access this content'], means: 'own-page' },
  ],
  remedies: [
    {
      of: 'password-rejected',
      for: 'owner',
      does: 'Look for the user in the userlist that guards {path} in haproxy.cfg (http-request auth, http_auth; stats auth for the statistics). Behind password stands a hash of crypt(3), behind insecure-password the password itself. To set a new one, write its hash there and reload HAProxy.',
      code: {
        language: 'text',
        text: 'mkpasswd -m sha-256\n\nuserlist NAME_OF_LIST\n  user {1} password HASH',
      },
      seeks: userOfBasic,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'If {issuer} is your own issuer, compare the one in haproxy.cfg of {host} with it, letter by letter.',
      code: {
        language: 'text',
        text: "http-request deny deny_status 401 unless { http_auth_bearer,jwt_payload_query('$.iss') -m str {issuer} }",
      },
      when: withClaims('iss'),
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Find the rule in haproxy.cfg of {host} that refuses {request} (http-request deny, block); the log shows PR-- for it.',
    },
  ],
};
