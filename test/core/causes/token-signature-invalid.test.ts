import { expect, test } from 'vitest';
import { because, causeOf, stepsOf } from '../../support/diagnosed.ts';

const refused = (iat: string) => `POST https://localhost:7081/api/plays
Authorization: Bearer jwt({"alg":"HS256","typ":"JWT"}, {"role":"Operator","iat":"${iat}","exp":"2026-03-02T21:59:30Z"})
< 401 Unauthorized
< Server: Kestrel
< WWW-Authenticate: Bearer error="invalid_token", error_description="The signature key was not found"
`;

test('keys have not changed since a token that was just made', () => {
  const fresh = refused('2026-03-02T09:59:30Z');
  const steps = stepsOf(fresh, 'token-signature-invalid');
  expect(steps).not.toMatch(/new token/);
  expect(steps).toMatch(/same secret for HS256[\s\S]*IssuerSigningKey/);
  const says = because(causeOf(fresh, 'token-signature-invalid'));
  expect(says).toMatch(/HS256.*no key \(kid\)\. It was made 30 seconds before/);
  expect(stepsOf(refused('2026-03-02T08:00:00Z'), 'token-signature-invalid')).toMatch(
    /Get a new token/,
  );
});

const call = (
  answer: string,
  header = '{"alg":"RS256","kid":"k1"}',
) => `GET https://api.example.test/me
Authorization: Bearer jwt(${header}, {"iss":"https://id.example.test/","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
${answer}`;

test('a token for Graph is not to be verified', () => {
  const all = stepsOf(
    call(
      '< WWW-Authenticate: Bearer error="invalid_token", error_description="The signature is invalid"',
      '{"alg":"RS256","kid":"k1","nonce":"n0S0x2"}',
    ),
    'token-signature-invalid',
  );
  expect(all).toMatch(/scopes: \['api:\/\//);
  expect(all).not.toMatch(/new token|fetch the keys/);
});

test('what was found is not looked for', () => {
  const value = stepsOf(
    call('<\n< {"code":"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"}'),
    'token-signature-invalid',
  );
  expect(value).toMatch(/Compare the key that api.example.test holds as k1/);
  expect(value).not.toMatch(/look for kid|which algorithms/);
  const key = stepsOf(call('<\n< {"code":"ERR_JWKS_NO_MATCHING_KEY"}'), 'token-signature-invalid');
  expect(key).toMatch(/look for kid k1/);
  expect(key).not.toMatch(/which algorithms/);
  const alg = stepsOf(call('<\n< {"code":"ERR_JOSE_ALG_NOT_ALLOWED"}'), 'token-signature-invalid');
  expect(alg).toMatch(/which algorithms/);
  expect(alg).not.toMatch(/kid/);
});
