import { describe, expect, test } from 'vitest';
import {
  because,
  causeOf,
  diagnosed,
  stepsOf,
  toldTo,
  toldToAll,
} from '../../support/diagnosed.ts';

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

const FIELDS = `< X-Content-Type-Options: nosniff
< X-XSS-Protection: 0
< Cache-Control: no-cache, no-store, max-age=0, must-revalidate
< Pragma: no-cache
< Expires: 0`;

test('is known by the fields that it adds, and answers preflights by a bean', () => {
  const analysis = diagnosed(`# type: preflight
OPTIONS https://stock.example.test/items
Origin: http://localhost:3000
Access-Control-Request-Method: GET
Access-Control-Request-Headers: authorization

< 403 Forbidden
${FIELDS}`);
  expect(analysis.causes[0].id).toBe('preflight-rejected');
  expect(toldTo('owner', analysis)).toContain('http.cors(Customizer.withDefaults())');
  expect(toldTo('owner', analysis)).toContain('List.of("http://localhost:3000")');
  expect(toldToAll(analysis)).not.toContain('Express');
});

test('its setting gets the issuer of the token', () => {
  const analysis = diagnosed(`GET https://stock.example.test/items
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://login.example.test/main","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: The iss claim is not valid"
${FIELDS}`);
  expect(toldTo('owner', analysis)).toContain('issuer-uri: https://login.example.test/main');
});

test('a key that is no longer published is looked for at the issuer', () => {
  const analysis = diagnosed(`GET https://stock.example.test/items
Authorization: Bearer jwt({"alg":"RS256","kid":"spring-7"}, {"iss":"https://login.example.test/","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found"
${FIELDS}`);
  expect(toldTo('developer', analysis)).toContain('the key spring-7');
  expect(toldTo('owner', analysis)).toContain(
    "'https://login.example.test/.well-known/openid-configuration'",
  );
});

describe('the check of the CSRF token', () => {
  const saying = (message: string, fields = 'Content-Type: application/json') =>
    diagnosed(`PUT https://wiki.example.test/api/pages/3
${fields}

{"title":"y"}
< 403 Forbidden
< Content-Type: application/json
<
< {"status":403,"error":"Forbidden","message":"${message}","path":"/api/pages/3"}`);
  const MISSING = 'Could not verify the provided CSRF token because no token was found to compare.';

  test('that expected none asks for a token first', () => {
    const analysis = saying(
      MISSING,
      'Content-Type: application/json\nCookie: JSESSIONID=8F5025C16EC6A6015D0306D1DB108EB8',
    );
    expect(analysis.causes[0]).toMatchObject({ id: 'csrf-rejected', certainty: 'certain' });
    expect(because(analysis.causes[0])).toMatch(/without a cookie XSRF-TOKEN, and its session/);
    expect(toldTo('developer', analysis)).toMatch(
      /Get a token before PUT.*method: 'PUT'.*'Content-Type': 'application\/json'.*X-CSRF-TOKEN/s,
    );
    expect(toldTo('owner', analysis)).toMatch(/7\n.*spa\(\).*6\n.*withHttpOnlyFalse/s);
    expect(toldTo('owner', analysis)).not.toContain('ignoringRequestMatchers');
  });

  test.each([
    ['nothing', '', 'neither the cookie of a session nor XSRF-TOKEN'],
    ['a token', '\nCookie: XSRF-TOKEN=9b1c', 'although a cookie XSRF-TOKEN came'],
  ])('sees that %s came', (_what, cookie, says) => {
    const analysis = saying(MISSING, `Content-Type: application/json${cookie}`);
    expect(because(analysis.causes[0])).toContain(says);
  });

  test('that names the field of the session does not mean a cookie', () => {
    const developer = toldTo(
      'developer',
      saying(
        "Invalid CSRF Token 'null' was found on the request parameter '_csrf' or header 'X-CSRF-TOKEN'.",
      ),
    );
    expect(developer).toContain('Send the token of the session in X-CSRF-TOKEN');
    expect(developer).not.toContain('XSRF-TOKEN=');
  });
});
