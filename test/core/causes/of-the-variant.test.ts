/** Steps that fit the variant of a cause which the entry shows, and evidence out of it. */
import { expect, test } from 'vitest';
import { causeOf, causesOf, stepsOf } from '../../support/transcript.ts';

test('a UUID that breaks off is no whole token, and a new sign-in is cut as well', () => {
  const call = (token: string) => `GET https://api.example.test/company
Authorization: Bearer ${token}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid token"}`;
  const [first] = causesOf(call('d9923a6b-cef7-4580-9'));
  expect(first).toMatchObject({ id: 'token-malformed', certainty: 'likely' });
  expect(first?.evidence[0]?.says).toMatch(/8-4-4-1 of 8-4-4-4-12/);
  expect(first?.steps.map((step) => step.for)).not.toContain('visitor');
  expect(causesOf(call('d9923a6b-cef7-4580-9b1c-0123456789ab'))[0]?.id).not.toBe('token-malformed');
});

test('a page of the server itself has no Bearer token to send where it never sent one', () => {
  const call = (site: string) => `POST https://events.example.test/api/reserve
Origin: https://${site}.example.test
Content-Type: application/json
Cookie:

{"event":18}
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"Please log in first"}`;
  const steps = stepsOf(call('events'), 'unauthenticated-reported-as-403');
  expect(steps).toMatch(/location\.assign/);
  expect(steps).not.toMatch(/Bearer/);
  expect(stepsOf(call('other'), 'unauthenticated-reported-as-403')).toMatch(/Bearer/);
});

test('a client that leaves qop out is told what to add', () => {
  const steps = stepsOf(
    `GET https://backup.example.test/jobs
Authorization: Digest username="ops", realm="backup", nonce="n1", uri="/jobs", algorithm="MD5", response="fce919680a08811b73affcd2a79c9161"
< 401 Unauthorized
< WWW-Authenticate: Digest realm="backup", nonce="n2", algorithm="MD5", qop="auth"`,
    'digest-mismatch',
  );
  expect(steps).toMatch(/add qop, nc and cnonce/);
  expect(steps).toMatch(/username="ops"/);
  expect(steps).toMatch(/owner: .*RFC 2069/);
});

test('a code is exchanged before anything is asked with it', () => {
  const steps = stepsOf(
    `GET https://app.example.test/callback?code=SplxlOBeZQQYbYS6WxSbIA77
< 200 OK

GET https://api.example.test/me
Authorization: Bearer SplxlOBeZQQYbYS6WxSbIA77
< 401 Unauthorized`,
    'token-wrong-type',
  );
  expect(steps).toMatch(/^developer: Exchange the code once/);
  expect(steps).toMatch(/grant_type=authorization_code/);
});

test('a method that is not deployed is added and deployed', () => {
  const call = `GET https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/pets/4
< 200 OK

PUT https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/pets/4
Authorization: Bearer aHfWSGmRUtvAcQ58nj0QCQVXvjNXZ5SwJR0ae5M3
< 403 Forbidden
< x-amz-apigw-id: BQyHLWyzLcaroRY=
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}`;
  expect(
    causeOf(call, 'no-such-route')
      .evidence.map(({ says }) => says)
      .join(),
  ).toMatch(/GET of the same address worked \(200\)/);
  const steps = stepsOf(call, 'no-such-route');
  expect(steps).toMatch(
    /create-deployment --region eu-west-1 --rest-api-id a1b2c3d4e5 --stage-name prod/,
  );
  expect(steps).not.toMatch(/405/);
});

test('the challenge under the name for proxies is the one that was meant', () => {
  expect(
    stepsOf(
      `GET https://gate.example.test/
< 407 Proxy Authentication Required
< Proxy-Authenticate: Basic realm="Private area."`,
      'proxy-status-from-origin',
    ),
  ).toMatch(/owner: Where the application[\s\S]*WWW-Authenticate: Basic realm="Private area\."/);
});

test('the new proof goes out with the call', () => {
  const steps = stepsOf(
    `GET https://pds.example.test/profile
Authorization: DPoP opaque-token-0123456789
< 401 Unauthorized
< WWW-Authenticate: DPoP error="use_dpop_nonce"
< DPoP-Nonce: n1`,
    'dpop-nonce-required',
  );
  expect(steps).toMatch(/Authorization: `DPoP \$\{accessToken\}`, 'DPoP': proof/);
});

test('a token of Sanctum that was good until the sign-out is looked up in its table', () => {
  const send = (line: string, status: string) => `${line}
Authorization: Bearer 418|YCxfi016Bf9Bd9eI2hdmbMX5VvZa5p0fRRwXhoLh
< ${status}
`;
  const cause = causeOf(
    [
      send('GET https://api.example.test/unread', '200 OK'),
      send('POST https://api.example.test/logout', '204 No Content'),
      send('GET https://api.example.test/unread', '401 Unauthorized'),
    ].join('\n'),
    'token-revoked',
  );
  expect(cause.evidence[0]?.says).toMatch(/until then this token worked \(200 for GET \/unread\)/);
  expect(cause.missing.join()).toMatch(/row 418 .*personal_access_tokens/);
});

test('what was asked again and again is asked less often', () => {
  const ask = (second: number, answer: string) => `# at: 2026-03-02T10:00:0${second}Z
GET https://tickets.example.test/seats
${answer}
`;
  const blocked = `< 403 Forbidden
< Server: cloudflare
< CF-RAY: eb9a75e78cb4d5e0-FRA
< cf-mitigated: challenge`;
  const polled = [1, 3, 5].map((second) => ask(second, '< 200 OK'));
  const firewall = blocked.replace(
    /< Server[\s\S]*/,
    '<\n< Access denied by security policy. Your request looks automated and was blocked by the firewall.',
  );
  expect(stepsOf([...polled, ask(7, firewall)].join('\n'), 'waf-blocked')).toMatch(
    /Ask less often: GET \/seats went out 3 times in the 6 seconds before/,
  );
  expect(stepsOf(ask(7, firewall), 'waf-blocked')).not.toMatch(/less often/);
});

test('a redirect that makes GET of POST is what is mended', () => {
  const call = `POST https://api.example.test/prod/orders
Authorization: abc.def
< 301 Moved Permanently
< Location: https://api.example.test/prod/orders/

GET https://api.example.test/prod/orders/
Authorization: abc.def
< 403 Forbidden
< x-amz-apigw-id: 3E4MBFJCePM9cPk=
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}`;
  const cause = causeOf(call, 'no-such-route');
  expect(cause.evidence.map(({ says }) => says).join()).toMatch(/after which browsers send GET/);
  const steps = stepsOf(call, 'no-such-route');
  expect(steps).toMatch(/developer: Send POST to \/prod\/orders\/ itself/);
  expect(steps).toMatch(/308/);
  expect(steps).not.toMatch(/create-deployment/);
});

test('one who is to sign in is sent there, and one who is to send a key is not', () => {
  const call = (body: string) => `GET https://app.example.test/api/orders
Sec-Fetch-Site: same-origin
Referer: https://app.example.test/
Cookie:
< 403 Forbidden
< Content-Type: text/plain
<
< ${body}`;
  expect(stepsOf(call('User is not logged in'), 'unauthenticated-reported-as-403')).toMatch(
    /location\.assign/,
  );
  expect(stepsOf(call('RBAC: access denied'), 'unauthenticated-reported-as-403')).toMatch(/Bearer/);
});
