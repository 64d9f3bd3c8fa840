/** Steps that what was seen rules out are not given. */
import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('the secret of an application in the place of a key is named, and the key is not certain', () => {
  const analysis = diagnosed(`GET https://acme-test.myshopify.com/admin/api/2024-04/products.json
X-Shopify-Access-Token: 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
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}
`);
  expect(analysis.causes.map(({ id }) => id)).toContain('token-wrong-type');
  expect(analysis.causes.every(({ certainty }) => certainty !== 'certain')).toBe(true);
  expect(toldTo('developer', analysis)).toContain('holds a Shopify app shared secret');
});

test('where nobody names the scheme, it is that of the documentation', () => {
  const refused = (answer: string) =>
    diagnosed(`GET https://pics.example.test/3/image
Authorization: cfdb52b6dbb3a18
< 401 Unauthorized
${answer}`);
  const open = refused(
    '< Content-Type: application/json\n<\n< {"error":"Malformed auth header"}\n',
  );
  expect(open.causes[0].id).toBe('scheme-missing');
  expect(toldTo('developer', open)).toContain('Put the scheme that pics.example.test documents');
  const named = refused('< WWW-Authenticate: Bearer realm="api"\n');
  expect(toldTo('developer', named)).toContain('Put Bearer and a space');
});

test('who is refused after what looked like an attack is barred, and needs no new credential', () => {
  const call = (query: string, status: string) => `GET https://www.example.test/orders${query}
Authorization: Basic base64(dana:x7Kq-22)
< ${status}
< Content-Type: text/plain
<
< ${status.slice(4)}

`;
  const probe = call('?file=..%2F..%2Fetc%2Fpasswd', '403 Forbidden');
  const analysis = diagnosed(call('', '200 OK') + probe + call('', '403 Forbidden'));
  expect(analysis.causes.map(({ id }) => id)).toContain('waf-blocked');
  const all = analysis.causes.flatMap(({ steps }) => steps).map(({ text }) => text);
  expect(all.join('\n')).toContain('Stop requests that look like an attack');
  expect(all.join('\n')).not.toContain('get a new credential');
});

test('no switch of the page brings a cookie that is kept from other sites', () => {
  const analysis = diagnosed(`GET https://shop.example.test/signin
< 200 OK
< Set-Cookie: connect.sid=s%3A9d1e7c52; Path=/; HttpOnly; SameSite=Lax
<
< ok

GET https://shop.example.test/api/basket
Origin: https://widget.partner.test
Sec-Fetch-Site: cross-site
Sec-Fetch-Mode: cors
Sec-Fetch-Storage-Access: none
< 401 Unauthorized
< Access-Control-Allow-Origin: https://widget.partner.test
< Access-Control-Allow-Credentials: true
< Content-Type: application/json
<
< {"error":"login_required"}
`);
  expect(analysis.causes[0].id).toBe('credentials-not-included');
  expect(because(analysis.causes[0])).toContain('SameSite=Lax');
  expect(toldTo('developer', analysis)).toBe('');
  expect(toldTo('owner', analysis)).toContain('Set-Cookie: connect.sid=…;');
});

test('a nonce that the page cannot read is first of all let through', () => {
  const refused = (more: string) =>
    diagnosed(`GET https://rs.example.test/notes
Origin: https://spa.example.test
Authorization: DPoP T01Po_MHP3GdcEpVTIGPkGA00zAltmjGrht_lgGsyW6
< 401 Unauthorized
< WWW-Authenticate: DPoP error="use_dpop_nonce"
< DPoP-Nonce: eyJ7S_zG.eyJH0-Z.mM1p-9c
< Access-Control-Allow-Origin: https://spa.example.test
${more}`);
  const hidden = refused('');
  expect(hidden.causes[0].id).toBe('dpop-nonce-required');
  expect(hidden.causes[0].steps[0]?.for).toBe('owner');
  expect(toldTo('owner', hidden)).toContain('works only after it');
  expect(toldTo('owner', refused('< Access-Control-Expose-Headers: DPoP-Nonce\n'))).toBe('');
});

test('introspection is for tokens of OAuth 2.0', () => {
  const missing = (answer: string) =>
    diagnosed(`GET https://api.example.test/notes
Authorization: Bearer T01Po_MHP3GdcEpVTIGPkGA00zAltmjGrht_lgGsyW6
< 401 Unauthorized
${answer}`).causes[0].missing.join();
  expect(missing('< WWW-Authenticate: Bearer error="invalid_token"\n')).toContain('RFC 7662');
  expect(
    missing('< Content-Type: application/json\n<\n< {"error":"Invalid token"}\n'),
  ).not.toContain('RFC 7662');
});

test('OAuth 1.0a has no renewal', () => {
  const analysis = diagnosed(`GET https://api.example.test/photos
Authorization: OAuth oauth_consumer_key="key-7c1e9d0f", oauth_nonce="04a2826ff73fa105", oauth_signature="kvmXJF30Zw2mnF%2FrqEgaXOl8mg0%3D", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1795954717", oauth_token="tok-31"
< 401 Unauthorized
< Content-Type: text/plain
<
< oauth_problem=token_revoked
`);
  expect(analysis.causes[0].id).toBe('token-revoked');
  expect(toldToAll(analysis)).not.toMatch(/renewal|refresh/);
  expect(analysis.causes[0].missing.join()).not.toContain('RFC 7662');
});

test('who asks without a page is told nothing for its visitors', () => {
  const asked = (agent: string) =>
    diagnosed(`GET https://api.example.test/notes
User-Agent: ${agent}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Not logged in"}
`);
  expect(toldTo('visitor', asked('Mozilla/5.0 (X11; Linux x86_64)'))).toContain('Sign in');
  for (const agent of ['PostmanRuntime/7.43.0', 'curl/8.5.0', 'insomnia/10.1', 'node']) {
    expect(toldTo('visitor', asked(agent))).toBe('');
    expect(toldToAll(asked(agent))).not.toBe('');
  }
});

test('an older token is called so by the claims that it has', () => {
  const token = (minute: string) =>
    `jwt({"alg":"HS256"}, {"sub":"mia","exp":"2026-03-02T${minute}:00Z"})`;
  const analysis = diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://items.example.test/me
Authorization: Bearer ${token('10:30')}
< 200 OK
<
< {}

GET https://items.example.test/items
Authorization: Bearer ${token('10:05')}
< 401 Unauthorized
< WWW-Authenticate: Bearer
`);
  const stale = analysis.causes.find(({ id }) => id === 'stale-credential-reused');
  expect(stale && because(stale)).toContain(
    'ends 25 minutes before that one; both name the same user.',
  );
  expect(stale && because(stale)).not.toMatch(/issued|issuer/);
});

test('a token for another API is exchanged at its issuer', () => {
  const told = (claims: string) =>
    toldToAll(
      diagnosed(`GET https://orders.example.test/orders
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.microsoft.com","exp":"2026-03-02T11:00:00Z",${claims}})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"
`),
    );
  const entra = '"iss":"https://sts.windows.net/c093170e/"';
  expect(told(`${entra},"scp":"User.Read"`)).toContain('on-behalf-of flow');
  expect(told(entra)).not.toContain('behalf');
  expect(told('"iss":"https://login.example.test/"')).toContain('exchange it at its issuer');
  expect(told('"iss":"https://login.example.test/"')).not.toContain('on behalf of the user');
});

test('the leeway covers the difference that was seen', () => {
  const analysis = diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"https://login.example.test/","iat":"2026-03-02T10:01:35Z","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Content-Type: text/plain
<
< Token used before issued
`);
  expect(analysis.causes[0].id).toBe('token-not-yet-valid');
  expect(toldTo('owner', analysis)).toContain('allow for 1 minute 35 seconds of difference');
  expect(toldToAll(analysis)).not.toContain('setTimeout');
});
