import { describe, expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf, toldTo } from '../../support/diagnosed.ts';

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
      const [first] = diagnosed(sent(at, to)).causes;
      expect(first.id, `${at} ${to}`).toBe('token-issuer-mismatch');
      expect(first.certainty).toBe('likely');
      expect(first.title).toContain('another environment');
      expect(first.evidence[0]?.says).toContain(`worked at ${at}`);
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
      expect(diagnosed(transcript).causes[0].id).toBe('token-rejected');
    }
  });
});

const call = (claims: string, answer: string) => `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256"}, {${claims},"exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< ${answer}`;

test('the issuer that the answer names makes it certain, and iss stands as it is', () => {
  const cause = causeOf(
    call(
      '"iss":"https://id-staging.example.test"',
      '{"message":"jwt issuer invalid. expected: https://id.example.test"}',
    ),
    'token-issuer-mismatch',
  );
  expect(cause.certainty).toBe('certain');
  expect(cause.evidence.map(({ says }) => says).join()).not.toMatch(/staging\.example\.test\//);
});

describe('an issuer by http, at an API by https', () => {
  const call = (iss: string, words: string) => `GET https://gw.pharmacy.example.test/stock
Authorization: Bearer jwt({"alg":"RS256","kid":"k1"}, {"iss":"${iss}","aud":"stock","exp":"2036-03-02T11:00:00Z"})
< 401 Unauthorized
< ${words}`;

  const ofMicrosoft = (iss: string) =>
    call(
      iss,
      `Server: Kestrel\n< WWW-Authenticate: Bearer error="invalid_token", error_description="The issuer '${iss}' is invalid"`,
    );

  test('is named in the settings as the token has it, after its own address was mended', () => {
    const all = stepsOf(ofMicrosoft('http://login.pharmacy.example.test'), 'token-issuer-mismatch');
    expect(all).toMatch(/UseForwardedHeaders[\s\S]*ValidIssuers = \["http:\/\/login\.pharmacy/);
    const tls = stepsOf(
      ofMicrosoft('https://login.pharmacy.example.test'),
      'token-issuer-mismatch',
    );
    expect(tls).toContain('ValidIssuers = ["https://login.pharmacy.example.test"]');
    expect(tls).not.toMatch(/UseForwardedHeaders|…/);
    const local = stepsOf(ofMicrosoft('http://127.0.0.1:5000'), 'token-issuer-mismatch');
    expect(local).not.toContain('UseForwardedHeaders');
  });

  test('whatever the library', () => {
    const steps = (iss: string) =>
      stepsOf(call(iss, '\n< {"message":"jwt issuer invalid"}'), 'token-issuer-mismatch');
    expect(steps('http://login.pharmacy.example.test')).toContain('X-Forwarded-Proto');
    expect(steps('https://login.pharmacy.example.test')).not.toContain('X-Forwarded-Proto');
    expect(steps('http://login.other.test')).not.toContain('X-Forwarded-Proto');
  });
});

test('the document in which the server says whom it trusts is named', () => {
  const metadata = 'https://gw.example.test/.well-known/oauth-protected-resource/mcp';
  const analysis = diagnosed(`POST https://gw.example.test/mcp
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"u-81","iss":"https://id.example.test/realms/poc"})
< 401 Unauthorized
< WWW-Authenticate: Bearer resource_metadata="${metadata}"
< Content-Type: text/plain
<
< the token is invalid: Error(InvalidIssuer)
`);
  expect(analysis.causes[0].id).toBe('token-issuer-mismatch');
  expect(toldTo('developer', analysis)).toContain(metadata);
  expect(analysis.causes[0].missing.join()).toContain(metadata);
});

test('an issuer that calls itself by the name of its own machine is pointed out', () => {
  const { evidence } = causeOf(
    `GET https://git.example.test/infra.git/info/lfs/locks
Authorization: Bearer jwt({"alg":"EdDSA"}, {"sub":"dana","iss":"http://localhost:23232"})
< 401 Unauthorized
`,
    'token-issuer-mismatch',
  );
  expect(evidence[0]?.says).toContain("the issuer's own machine");
});

test('a token of another host than the one that the challenge names is suspected, where no reason is given', () => {
  const ids = (iss: string) =>
    diagnosed(`GET https://registry.example.test/v2/
Authorization: Bearer jwt({"alg":"RS256"},{"iss":"${iss}","aud":"registry.example.test","sub":"ci"})
< 401 Unauthorized
< WWW-Authenticate: Bearer realm="https://auth.example.test/token", service="registry.example.test", error="invalid_token"
`).causes.map(({ id }) => id);
  expect(ids('old-auth.example.test')).toContain('token-issuer-mismatch');
  expect(ids('auth.example.test')).not.toContain('token-issuer-mismatch');
  expect(ids('issuer 7')).not.toContain('token-issuer-mismatch');
});
