import { describe, expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf } from '../../support/diagnosed.ts';

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

test('a token that the page keeps is no matter of its visitors', () => {
  const steps = stepsOf(
    `POST https://send.api.mailtrap.io/api/send
Authorization: Bearer Zx81kQpLm29VtRw7YbN4cH6dJ0sFgA3u
< 401 Unauthorized
<
< {"success":false,"errors":["Unauthorized"]}
`,
    'token-rejected',
  );
  expect(steps).toMatch(/developer: Take the token .* API Tokens/);
  expect(steps).not.toMatch(/Sign out|owner:/);
});

test('who signs the JWT itself gets none by signing in', () => {
  const call = (host: string, iss: string, body: string) => `POST https://${host}/api/v2/statements
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

const token = (n: number) =>
  `Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test","aud":"loads","jti":"${n}","exp":"2026-03-02T11:00:00Z"})`;

const refused = (n: number) => `GET https://api.example.test/loads
${token(n)}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token"
`;

const renewal = `POST https://id.example.test/oauth2/token
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&refresh_token=r1&client_id=c
< 200 OK
< Content-Type: application/json
<
< {"access_token":"x","expires_in":900}
`;

test('fresh tokens that are refused in turn are no reason to renew or to sign in', () => {
  const transcript = [refused(1), renewal, refused(2), renewal, refused(3)].join('\n');
  const all = stepsOf(transcript, 'token-rejected');
  expect(all).toMatch(/Stop renewing: 3 tokens/);
  expect(all).not.toMatch(/Get a new access token|visitor|getAccessToken/);
  const other = diagnosed(transcript).causes.find(({ id }) => id === 'token-audience-mismatch');
  expect(other?.certainty ?? 'possible').toBe('possible');
  expect(stepsOf(refused(1), 'token-rejected')).toMatch(/Get a new access token/);
});

test('the claim that the answer names is written into the token', () => {
  const all = stepsOf(
    `${refused(1)}<\n< {"detail":"Token is missing the \\"sub\\" claim"}`,
    'token-rejected',
  );
  expect(all).toMatch(/write the claim sub/);
  expect(all).not.toMatch(/why the token is refused/);
});

describe('a token that is refused without a reason', () => {
  const steps = (claims: string) =>
    stepsOf(
      `# at: 2026-03-02T10:00:00Z
GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256","kid":"k1"}, {"iss":"https://id.other.test/"${claims}})
< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
<
< {"error":"Invalid token"}`,
      'token-rejected',
    );

  test('has not ended where it says so itself', () => {
    const holds = steps(',"aud":"orders","exp":"2026-03-02T11:00:00Z"');
    expect(holds).not.toContain('had ended');
    expect(holds).toMatch(/^developer: Compare/);
    expect(steps(',"aud":"orders"')).toMatch(/^developer: Get a new .* had ended/);
  });

  test('is of another service where its issuer made it for itself', () => {
    const all = steps(',"aud":"https://id.other.test/","exp":"2026-03-02T11:00:00Z"');
    expect(all).toMatch(/^developer: Get a token that is meant for api.example.test/);
    expect(all).not.toMatch(/Get a new access token|Sign out/);
    expect(steps(',"aud":"https://api.shop.test/"')).not.toContain('another service');
  });
});
