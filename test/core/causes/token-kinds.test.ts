/** Steps follow the kind of the credential, and what the history shows of it. */
import { describe, expect, test } from 'vitest';
import { causeOf, causesOf, stepsOf } from '../../support/transcript.ts';

const says = (transcript: string, id: Parameters<typeof causeOf>[1]) =>
  causeOf(transcript, id)
    .evidence.map((one) => one.says)
    .join(' ');

test('a token that the page has replaced itself is old, whatever its issuer', () => {
  const old = 'jwt({"alg":"RS256"}, {"iss":"cluster/account","sub":"account:ops:wall"})';
  const fresh =
    'jwt({"alg":"RS256"}, {"iss":"https://cluster.example.test","sub":"account:ops:wall","aud":["cluster"],"iat":"2026-03-02T09:59:00Z","exp":"2026-03-02T11:00:00Z"})';
  const get = (path: string, token: string, answer: string) =>
    `GET https://k8s.example.test/${path}\nAuthorization: Bearer ${token}\n< ${answer}\n`;
  const refused = get('events', old, '401 Unauthorized');
  const [first] = causesOf(
    [get('pods', old, '401 Unauthorized'), get('pods', fresh, '200 OK'), refused].join('\n'),
  );
  expect(first?.id).toBe('stale-credential-reused');
  // Another user's, or one that was not refused before, shows nothing.
  const other = fresh.replace('ops:wall', 'ops:bot');
  const ids = (...all: string[]) => causesOf(all.join('\n')).map(({ id }) => id);
  expect(
    ids(get('pods', old, '401 Unauthorized'), get('pods', other, '200 OK'), refused),
  ).not.toContain('stale-credential-reused');
  expect(ids(get('pods', fresh, '200 OK'), refused)).not.toContain('stale-credential-reused');
  // To have no audience is no other one.
  expect(ids(get('pods', fresh, '200 OK'), refused)).not.toContain('token-audience-mismatch');
});

describe('token-malformed', () => {
  const call = (token: string) => `GET https://crm.example.test/me
Authorization: Bearer ${token}
< 401 Unauthorized
< Content-Type: application/json
<
< {"detail":"Not enough segments"}`;

  test('a whole token of another kind was not cut', () => {
    const opaque = call('ffc7aebb06b3ad95705d5204a0aab1d6a1155823');
    const steps = stepsOf(opaque, 'token-malformed');
    expect(steps).toMatch(/Send a JWT/);
    expect(steps).not.toMatch(/4096 bytes|compare its length/);
    expect(says(opaque, 'token-malformed')).toMatch(/an opaque text of 40 characters/);
  });

  test('the beginning of a JWT was', () => {
    expect(stepsOf(call('eyJhbGciOiJIUzI1NiJ9'), 'token-malformed')).not.toMatch(/Send a JWT/);
  });
});

describe('token-rejected', () => {
  test('who signs the JWT itself gets none by signing in', () => {
    const call = (
      host: string,
      iss: string,
      body: string,
    ) => `POST https://${host}/api/v2/statements
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"${iss}","sub":"AB12.LOADER","iat":"2026-03-02T09:59:00Z","exp":"2026-03-02T10:58:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< ${body}`;
    const own = stepsOf(
      call('api.example.test', 'AB12.LOADER', '{"error":"invalid token"}'),
      'token-rejected',
    );
    expect(own).toMatch(/Compare what the caller signs/);
    expect(own).not.toMatch(/[Ss]ign out|getAccessToken/);
    const issued = call('api.example.test', 'https://id.example.test', '{"error":"invalid token"}');
    expect(stepsOf(issued, 'token-rejected')).toMatch(/Sign out/);

    const uuid = 'fffa1916-5e10-41ce-91c2-46ed50e685ee';
    const steps = stepsOf(
      call(
        'ab12.snowflakecomputing.com',
        'AB12.LOADER.SHA256:fEsgfbkoHz7g6M1yMemJYTb09JX7v5mVcdEgHusLrnZ=',
        `{"code":"390144","message":"JWT token is invalid. [${uuid}]"}`,
      ),
      'token-rejected',
    );
    expect(steps).toContain(`SYSTEM$GET_LOGIN_FAILURE_DETAILS('${uuid}')`);
    expect(steps).toMatch(/RSA_PUBLIC_KEY_FP/);
    expect(steps).not.toMatch(/visitor/);
  });

  test('a provider whose token it is lets nobody introspect it', () => {
    const call = (token: string) => `GET https://api.example.test/me
Authorization: Bearer ${token}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token"`;
    const missing = (token: string) => causeOf(call(token), 'token-rejected').missing.join(' ');
    expect(missing('2YotnFZFEjr1zCsicMWpAA')).toMatch(/RFC 7662/);
    expect(missing(`ya29.${'a0AfB_byC9'.repeat(8)}`)).not.toMatch(/RFC 7662/);
  });
});

test('Cloud Run verifies ID tokens: an access token of Google is of another kind', () => {
  const call = `POST https://render-5x7qk2mzqa-ew.a.run.app/v1/render
Authorization: Bearer ya29.c.${'c0ASRK0Gaf'.repeat(8)}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token" error_description="The access token could not be verified"
< Server: Google Frontend`;
  expect(causesOf(call)[0]?.id).toBe('token-wrong-type');
  const steps = stepsOf(call, 'token-wrong-type');
  expect(steps).toMatch(/--audiences=https:\/\/render-5x7qk2mzqa-ew/);
  expect(steps).not.toMatch(/access token is required/);
  expect(causeOf(call, 'token-wrong-type').missing.join()).not.toMatch(/Send an access token/);
});

test('a field is named where the product documents it', () => {
  const steps = stepsOf(
    `POST https://api.anthropic.com/v1/messages
Authorization: Bearer sk-ant-oat01-${'0piiSwjHdg'.repeat(9)}
Anthropic-Version: 2023-06-01
< 401 Unauthorized
< Content-Type: application/json
<
< {"type":"error","error":{"type":"authentication_error","message":"OAuth authentication is currently not supported."}}`,
    'token-wrong-type',
  );
  expect(steps).toMatch(/in x-api-key with POST \/v1\/messages/);
});

describe('token-expired', () => {
  const call = (field: string, body: string) => `GET https://nfts.example.test/list
${field}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"${body}"}`;
  const KEY = '12e386811a8e9e5ad8586860a832da57';

  test('a key is made anew in the account', () => {
    for (const field of [`X-API-Key: ${KEY}`, `Authorization: Bearer ${KEY}`]) {
      const steps = stepsOf(call(field, 'Expired API key'), 'token-expired');
      expect(steps).toMatch(/Create a new key/);
      expect(steps).not.toMatch(/refreshAccessToken|Sign in again/);
    }
  });

  test('a token is renewed', () => {
    const steps = stepsOf(call(`Authorization: Bearer ${KEY}`, 'Token expired'), 'token-expired');
    expect(steps).toMatch(/refreshAccessToken/);
    const both = `X-API-Key: ${KEY}\nX-Access-Token: 0f86811a8e9e5ad8586860a832da5c1b`;
    expect(stepsOf(call(both, 'Token expired'), 'token-expired')).not.toMatch(/new key/);
  });
});

describe('a refresh token that was used before', () => {
  const refresh = (at: string, answer: string) => `# at: ${at}
# took: 60
POST https://gpx.example.test/auth/refresh
Content-Type: application/json

{"refreshToken":"BQe59B0LOYqE9bD1g5s0qnmj2T7kVY6d"}
< ${answer}
`;
  const GIVEN =
    '200 OK\n< Content-Type: application/json\n<\n< {"accessToken":"a1","refreshToken":"Xk2R9B0LOYqE9bD1g5s0qnmj2T7kVY6d"}';
  const REVOKED =
    '401 Unauthorized\n< Content-Type: application/json\n<\n< {"message":"Refresh token has been revoked"}';

  test('by a request that ran together with this one', () => {
    const call = [
      refresh('2026-03-02T10:00:00.000Z', GIVEN),
      refresh('2026-03-02T10:00:00.040Z', REVOKED),
    ].join('\n');
    const steps = stepsOf(call, 'token-revoked');
    expect(steps).toMatch(/^developer: Let one renewal serve all .*\nlet renewal;/);
    expect(steps).toMatch(/go on with that of POST \/auth\/refresh/);
    expect(steps).not.toMatch(/visitor: Sign in again/);
  });

  test('by one of long ago', () => {
    const call = [
      refresh('2026-03-02T10:00:00.000Z', GIVEN),
      refresh('2026-03-02T10:20:00.000Z', REVOKED),
    ].join('\n');
    expect(stepsOf(call, 'token-revoked')).toMatch(
      /^developer: Read the refresh token .* 20 minutes before/,
    );
  });
});

test('who is asked for a code does not sign in for it', () => {
  const steps = stepsOf(
    `PUT https://registry.npmjs.org/my-package
Authorization: Bearer npm_ZWhESBz4121Jjd9KYNwh8SbdPtKfxm4fRoHX
< 401 Unauthorized
< WWW-Authenticate: OTP`,
    'step-up-required',
  );
  expect(steps).toMatch(/visitor: Enter the code/);
  expect(steps).not.toMatch(/Sign in to/);
  const own = (body: string) =>
    stepsOf(
      `POST https://bank.example.test/transfers
Authorization: Bearer 2YotnFZFEjr1zCsicMWpAA
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"mfa_required","message":"${body}"}`,
      'step-up-required',
    );
  expect(own('A one-time code is required')).toMatch(/visitor: Enter the code/);
  expect(own('Sign in with a second factor')).toMatch(/visitor: Sign in to/);
});

test('nobody forgot to await what was written by hand', () => {
  const call = (value: string) => `GET https://data.example.test/k
X-Api-Key: ${value}
< 401 Unauthorized`;
  expect(stepsOf(call('YOUR_API_KEY'), 'token-placeholder')).not.toMatch(/await/);
  expect(stepsOf(call('YOUR_API_KEY'), 'token-placeholder')).not.toMatch(/visitor/);
  expect(stepsOf(call('undefined'), 'token-placeholder')).toMatch(/not awaited/);
});

test("what Spring's validators say is said to be theirs", () => {
  const call = `GET https://api.example.test/accounts
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://acme-staging.example.com/","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: The iss claim is not valid"`;
  expect(says(call, 'token-issuer-mismatch')).toMatch(/Spring Security/);
  expect(stepsOf(call, 'token-issuer-mismatch')).toMatch(/issuer-uri/);
});

describe('an encrypted token', () => {
  test('is of the wrong kind, whatever a verifier of signed ones says of it', () => {
    const header = Buffer.from(
      '{"alg":"dir","enc":"A256GCM","iss":"https://id.example.test/"}',
    ).toString('base64url');
    const transcript = `GET https://api.example.test/v1/me
Authorization: Bearer ${header}..xemT-RifMKgodL75.u9Qn3eawkx3xvVJvWydjOZFN.Qt1K5JhpHig8PbKSs8kwNw
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="Unsupported algorithm 'dir' for JWKS-based verification"
`;
    const [first] = causesOf(transcript);
    expect(first?.id).toBe('token-wrong-type');
    expect(causesOf(transcript).map(({ id }) => id)).not.toContain('token-signature-invalid');
    const says = first?.evidence.map((one) => one.says).join('\n');
    expect(says).toMatch(/alg dir, enc A256GCM/);
    expect(says).toContain('Unsupported algorithm');
    const steps = stepsOf(transcript, 'token-wrong-type');
    expect(steps).toContain('audience');
    expect(steps).toMatch(/owner: Leave the algorithms/);
  });
});

describe('a token of another environment', () => {
  const sent = (at: string, to: string, token = 'EAAAl3PcA26ZUVl5VJJxMJmwGSZXZPrTw4rlVcI3BpvX8') =>
    `GET https://${at}/v2/locations
Authorization: Bearer EAAAl3PcA26ZUVl5VJJxMJmwGSZXZPrTw4rlVcI3BpvX8
< 200 OK

GET https://${to}/v2/locations
Authorization: Bearer ${token}
< 401 Unauthorized
`;

  test('worked there with the very same text', () => {
    for (const [at, to] of [
      ['api.sandbox.shop.example', 'api.shop.example'],
      ['shop-staging.example.com', 'shop.example.com'],
      ['connect.shopsandbox.com', 'connect.shop.com'],
      ['api.shop.example', 'sandbox.shop.example'],
    ] as const) {
      const [first] = causesOf(sent(at, to));
      expect(first?.id, `${at} ${to}`).toBe('token-issuer-mismatch');
      expect(first?.certainty).toBe('likely');
      expect(first?.title).toContain('another environment');
      expect(first?.evidence[0]?.says).toContain(`worked at ${at}`);
    }
    const steps = stepsOf(
      sent('api.sandbox.shop.example', 'api.shop.example'),
      'token-issuer-mismatch',
    );
    expect(steps).toMatch(/issued for api.shop.example, or to api.sandbox.shop.example/);
    expect(steps).not.toMatch(/\biss\b|owner:/);
  });

  test('other hosts, other texts and two of one kind do not show it', () => {
    for (const transcript of [
      sent('api.sandbox.other.example', 'api.shop.test'),
      sent('www.shop.example', 'api.shop.example'),
      sent('api.sandbox.shop.example', 'api.shop.example', 'EAAA26ZUVl5VJJxMJmwG'),
    ]) {
      expect(causesOf(transcript)[0]?.id).toBe('token-rejected');
    }
  });

  test('Square has a console for both', () => {
    const steps = stepsOf(
      sent('connect.squareupsandbox.com', 'connect.squareup.com'),
      'token-issuer-mismatch',
    );
    expect(steps).toMatch(/Production in the Developer Console/);
  });
});
