import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token of OpenIddict without an audience', () => {
  const analysis = diagnosed(`GET https://api.example.com/books
Authorization: Bearer jwt({"alg":"RS256","kid":"D1","typ":"at+jwt"}, {"iss":"https://id.example.com/","sub":"5","oi_prst":"spa","client_id":"spa","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="The audience 'empty' is invalid"`);
  expect(analysis.causes[0].id).toBe('token-audience-mismatch');
  expect(toldTo('owner', analysis)).toContain('OpenIddictScopeDescriptor');
  expect(toldTo('developer', analysis)).toContain('Ask https://id.example.com/ for the scope');
  expect(toldToAll(analysis)).not.toContain('RFC 8693');
});

test('a token of another issuer without an audience', () => {
  const analysis = diagnosed(`GET https://api.example.com/books
Authorization: Bearer jwt({"alg":"RS256","kid":"D1"}, {"iss":"https://id.example.com","sub":"5","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="The audience 'empty' is invalid"`);
  expect(analysis.causes[0].id).toBe('token-audience-mismatch');
  expect(toldTo('owner', analysis)).toContain('options.Audience');
  expect(toldToAll(analysis)).not.toContain('OpenIddict');
});

const early = (nbf: string) =>
  toldTo(
    'owner',
    diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://api.example.test/cart
Authorization: Bearer jwt({"alg":"HS256"}, {"nbf":"${nbf}","iat":"${nbf}","exp":"2026-03-02T12:00:00Z"})

< 401 Unauthorized
< Server: Kestrel
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token is not valid before '03/02/2026 10:00:20'"`),
  );

test('a difference that it allows for by default points to ClockSkew', () => {
  expect(early('2026-03-02T10:00:20Z')).toContain('ClockSkew = TimeSpan.FromMinutes(1)');
  expect(early('2026-03-02T10:09:00Z')).not.toContain('ClockSkew = TimeSpan');
});
