import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { withClaims } from './when.ts';

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
