import { describe, expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('a refresh token on the blacklist of Simple JWT', () => {
  const refused = (before: string) =>
    diagnosed(`${before}POST https://app.example.test/token/refresh/
Content-Type: application/json

{"refresh":"eyJhbGciOiJIUzI1NiJ9.eyJ0b2tlbl90eXBlIjoicmVmcmVzaCJ9.c2ln"}
< 401 Unauthorized
< Content-Type: application/json
< WWW-Authenticate: Bearer realm="api"
<
< {"detail":"Token is blacklisted","code":"token_not_valid"}
`);

  const signOut = (signature: string) => `POST https://app.example.test/token/blacklist/
Content-Type: application/json

{"refresh":"eyJhbGciOiJIUzI1NiJ9.eyJ0b2tlbl90eXBlIjoicmVmcmVzaCJ9.${signature}"}
< 200 OK
<
< {}

`;

  test('was put there by the sign-out', () => {
    const analysis = refused(signOut('c2ln'));
    expect(analysis.causes[0].id).toBe('token-revoked');
    expect(toldTo('developer', analysis)).toContain('Stop the timer');
    expect(toldTo('owner', analysis)).toContain('Blacklisted tokens');
    expect(toldToAll(analysis)).not.toMatch(/revokes them all|only reports/);
  });

  test('or by its rotation', () => {
    expect(toldTo('developer', refused(''))).toContain('BLACKLIST_AFTER_ROTATION');
    expect(toldTo('developer', refused(signOut('b3RoZXI')))).not.toContain('timer');
  });
});

test('the refresh token of its answer', () => {
  const analysis = diagnosed(`GET https://api.example.com/tasks/
Authorization: Bearer jwt({"alg":"HS256"}, {"token_type":"refresh","exp":"2026-03-03T10:00:00Z","jti":"ab12","user_id":3})
< 401 Unauthorized
< Content-Type: application/json
<
< {"detail":"Given token not valid for any token type","code":"token_not_valid","messages":[{"token_class":"AccessToken","token_type":"access","message":"Token has wrong type"}]}`);
  expect(analysis.causes[0].id).toBe('token-wrong-type');
  expect(toldTo('developer', analysis)).toContain('const { access } = tokens');
  expect(toldToAll(analysis)).not.toContain('access_token');
});

test('it counts the words of Authorization: of two it finds nothing bad', () => {
  const refused = (authorization: string) => `GET https://api.example.test/orders
Authorization: ${authorization}
< 401 Unauthorized
< Content-Type: application/json
<
< {"detail":"Authorization header must contain two space-delimited values","code":"bad_authorization_header"}
`;
  const first = (authorization: string) => diagnosed(refused(authorization)).causes[0].id;
  expect(first('Bearer 7f3c9a1e5b2d8046af1e 1')).toBe('token-malformed');
  expect(first('Bearer 7f3c9a1e5b2d8046af1e')).toBe('token-rejected');
});
