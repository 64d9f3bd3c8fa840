import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('a library with a secret of its own fetches no keys', () => {
  const all = stepsOf(
    `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256","kid":"k1"}, {"iss":"https://id.example.test/","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: jwt-auth
<
< {"message":"Token Signature could not be verified."}`,
    'token-signature-invalid',
  );
  expect(all).toMatch(/JWT_PUBLIC_KEY/);
  expect(all).not.toMatch(/jwks_uri/);
});
