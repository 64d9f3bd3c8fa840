import { expect, test } from 'vitest';
import { type TokenUse, tokenUse, typOf, USE_IN_WORDS } from '../../../src/core/token/use.ts';

type Certainty = 'certain' | 'likely' | 'possible';

const cases: readonly (readonly [string, object, object, TokenUse, Certainty])[] = [
  ['RFC 9068 §2.1: typ at+jwt', { typ: 'at+jwt' }, {}, 'access-token', 'certain'],
  [
    'RFC 7515 §4.1.9: with application/',
    { typ: 'application/AT+JWT' },
    {},
    'access-token',
    'certain',
  ],
  ['RFC 9449 §4.2: typ dpop+jwt', { typ: 'dpop+jwt' }, { htm: 'GET' }, 'dpop-proof', 'certain'],
  ['typ logout+jwt', { typ: 'logout+jwt' }, {}, 'logout-token', 'certain'],
  [
    'back-channel logout by its event',
    {},
    { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } },
    'logout-token',
    'certain',
  ],
  ['typ secevent+jwt', { typ: 'secevent+jwt' }, { events: { a: {} } }, 'security-event', 'certain'],
  ['Cognito access token', {}, { token_use: 'access', client_id: 'c' }, 'access-token', 'certain'],
  ['Cognito ID token', {}, { token_use: 'id', aud: 'c' }, 'id-token', 'certain'],
  ['Keycloak bearer', {}, { typ: 'Bearer', azp: 'c' }, 'access-token', 'certain'],
  ['Keycloak ID', {}, { typ: 'ID', azp: 'c', aud: 'c' }, 'id-token', 'certain'],
  [
    'Keycloak refresh',
    { alg: 'HS512' },
    { typ: 'Refresh', scope: 'openid' },
    'refresh-token',
    'certain',
  ],
  ['Keycloak offline', {}, { typ: 'Offline' }, 'refresh-token', 'certain'],
  ['Simple JWT refresh', {}, { token_type: 'refresh', user_id: 1 }, 'refresh-token', 'certain'],
  ['Simple JWT access', {}, { token_type: 'access', user_id: 1 }, 'access-token', 'certain'],
  ['Flask-JWT-Extended refresh', {}, { type: 'refresh', fresh: false }, 'refresh-token', 'certain'],
  ["typ refresh, the issuer's own word", { typ: 'refresh' }, {}, 'refresh-token', 'certain'],
  [
    'a category, as Spring tutorials have it',
    {},
    { category: 'refresh' },
    'refresh-token',
    'certain',
  ],
  ['another meaning of type', {}, { type: 'toString' }, 'unknown', 'possible'],
  [
    'Firebase ID token',
    {},
    { iss: 'https://securetoken.google.com/p', aud: 'p', auth_time: 1 },
    'id-token',
    'certain',
  ],
  [
    'Firebase custom token',
    {},
    {
      iss: 'a@p.iam.gserviceaccount.com',
      aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
    },
    'custom-token',
    'certain',
  ],
  [
    'Google ID token',
    {},
    { iss: 'https://accounts.google.com', azp: 'a', aud: 'b' },
    'id-token',
    'certain',
  ],
  [
    'Google service account',
    {},
    {
      iss: 'a@p.iam.gserviceaccount.com',
      sub: 'a@p.iam.gserviceaccount.com',
      aud: 'https://x.googleapis.com/',
    },
    'service-account',
    'likely',
  ],
  [
    'Kubernetes',
    {},
    { iss: 'https://kubernetes.default.svc', 'kubernetes.io': {} },
    'service-account',
    'certain',
  ],
  ['Kubernetes, legacy', {}, { iss: 'kubernetes/serviceaccount' }, 'service-account', 'certain'],
  ['Supabase key', {}, { iss: 'supabase', role: 'anon' }, 'api-key', 'certain'],
  [
    'Supabase user',
    {},
    { iss: 'https://p.supabase.co/auth/v1', role: 'authenticated' },
    'unknown',
    'possible',
  ],
  [
    'OpenID Connect Core §3.1.3.6: at_hash',
    {},
    { aud: 'c', at_hash: 'x', scope: 'openid' },
    'id-token',
    'likely',
  ],
  ['nonce and no scope', {}, { iss: 'i', aud: 'c', azp: 'c', nonce: 'n' }, 'id-token', 'likely'],
  ['nonce, other audience', {}, { iss: 'i', aud: 'c', nonce: 'n' }, 'id-token', 'likely'],
  ['aud is the client', {}, { iss: 'i', aud: ['c'], azp: 'c' }, 'id-token', 'likely'],
  [
    'aud is more than the client',
    {},
    { iss: 'i', aud: ['c', 'd'], azp: 'c' },
    'unknown',
    'possible',
  ],
  [
    'Entra access token',
    {},
    { iss: 'i', aud: 'api://x', scp: 'a', appid: 'x' },
    'access-token',
    'likely',
  ],
  [
    'Auth0 permissions',
    {},
    { iss: 'i', aud: ['a', 'b'], azp: 'c', permissions: [] },
    'access-token',
    'likely',
  ],
  [
    'client credentials without scope',
    {},
    { iss: 'i', gty: 'client-credentials' },
    'access-token',
    'likely',
  ],
  [
    'RFC 7523 §3: iss is sub',
    {},
    { iss: 'c', sub: 'c', aud: 'https://i.example/token', jti: '1' },
    'client-assertion',
    'likely',
  ],
  ['auth_time alone', {}, { aud: 'a', auth_time: 1 }, 'id-token', 'possible'],
  ['nothing to go by', {}, { sub: 'a', exp: 1 }, 'unknown', 'possible'],
  ['typ JWT says nothing', { typ: 'JWT' }, { sub: 'a' }, 'unknown', 'possible'],
  ['an inherited name is no typ', { typ: 'constructor' }, {}, 'unknown', 'possible'],
];

for (const [title, header, claims, use, certainty] of cases) {
  test(title, () => {
    const found = tokenUse(header as Record<string, unknown>, claims as Record<string, unknown>);
    expect([found.use, found.certainty]).toEqual([use, certainty]);
    expect(found.because.length > 0).toBe(use !== 'unknown');
    expect(USE_IN_WORDS[use]).toMatch(/^an? /);
  });
}

test('typ is compared without case and without application/', () => {
  expect(typOf({ typ: 'application/at+JWT' })).toBe('at+jwt');
  expect(typOf({ typ: 3 })).toBeNull();
});
