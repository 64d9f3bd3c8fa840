import { expect, test } from 'vitest';
import { because, causeOf, diagnosed, stepsOf, toldTo } from '../../support/diagnosed.ts';

const refused = (says: string) =>
  diagnosed(`POST https://admin.example.test/api/login
Content-Type: application/x-www-form-urlencoded

username=wangwei&password=Qing_2025
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":401,"msg":"${says}","data":null}
`);

test('a locked account is not one that is disabled', () => {
  const analysis = refused('用户帐号已被锁定');
  expect(analysis.causes[0]).toMatchObject({ id: 'account-disabled', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('the account of the user is locked');
  expect(toldTo('owner', analysis)).toContain('isAccountNonLocked()');
});

test("what Spring's validators say is said to be theirs", () => {
  const call = `GET https://api.example.test/accounts
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://acme-staging.example.com/","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: The iss claim is not valid"`;
  expect(because(causeOf(call, 'token-issuer-mismatch'))).toMatch(/Spring Security/);
  expect(stepsOf(call, 'token-issuer-mismatch')).toMatch(/issuer-uri/);
});
