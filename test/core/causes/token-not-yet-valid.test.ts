import { describe, expect, test } from 'vitest';
import {
  because,
  causeOf,
  diagnosed,
  stepsOf,
  toldTo,
  toldToAll,
} from '../../support/diagnosed.ts';

test('the leeway covers the difference that was seen', () => {
  const analysis = diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"https://login.example.test/","iat":"2026-03-02T10:01:35Z","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Content-Type: text/plain
<
< Token used before issued
`);
  expect(analysis.causes[0].id).toBe('token-not-yet-valid');
  expect(toldTo('owner', analysis)).toContain('allow for 1 minute 35 seconds of difference');
  expect(toldToAll(analysis)).not.toContain('setTimeout');
});

test('a token that was to hold at once is a matter of clocks', () => {
  const all = stepsOf(
    `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"HS256"}, {"iat":"2026-03-02T10:14:00Z","nbf":"2026-03-02T10:14:00Z","exp":"2026-03-02T12:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="'nbf' claim timestamp check failed"`,
    'token-not-yet-valid',
  );
  expect(all).toMatch(/^owner: Set the clocks of the issuer/);
  expect(all).not.toMatch(/Come back/);
});

describe('a token that ends before it begins', () => {
  const call = (date: string) => `# date: ${date}
GET https://shop.example.test/me
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"https://id.example.test","iat":"2026-03-02T10:15:30Z","exp":"2026-03-02T10:10:30Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"InvalidIatError","message":"Invalid iat"}`;

  test('is not waited for', () => {
    const steps = stepsOf(call('none'), 'token-not-yet-valid');
    expect(steps).toMatch(/owner: Compute iat, nbf and exp .* ends 5 minutes before it begins/);
    expect(steps).not.toMatch(/Come back|from 2026\S+ \S+ UTC on/);
    expect(causeOf(call('none'), 'token-not-yet-valid').missing.join()).not.toMatch(/little later/);
  });

  test('the clock that was looked at is named', () => {
    const says = because(causeOf(call('none'), 'token-not-yet-valid'));
    expect(says).toMatch(/ahead of this computer's clock/);
    expect(says).not.toMatch(/server's clock/);
  });
});

describe('a token made in the future', () => {
  const transcript = `GET https://stock.example.test/items
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test/","iat":"2026-03-02T10:10:00Z","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
<
< {"error":"ImmatureSignatureError","message":"The token is not yet valid (iat)"}
`;

  test('is a matter of clocks: nobody waits for iat', () => {
    const steps = stepsOf(transcript, 'token-not-yet-valid');
    expect(steps).toMatch(/^owner: Set the clocks of the issuer and of stock.example.test/);
    expect(steps).toMatch(/10 minutes after GET \/items/);
    expect(steps).not.toMatch(/Come back|Use the credential/);
  });

  test('the setting of the library stands behind the clocks, not in their place', () => {
    const steps = stepsOf(transcript, 'token-not-yet-valid');
    expect(steps.indexOf('leeway=30')).toBeGreaterThan(steps.indexOf('timedatectl'));
  });
});

test('a start that is off by the distance of a time zone is laid to whoever issues the token', () => {
  const analysis = diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://pit.example.test/lots
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"w-6","iat":"2026-03-02T09:53:00Z","nbf":"2026-03-02T12:00:00Z","exp":"2026-03-02T20:00:00Z"})
< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
`);
  expect(toldTo('owner', analysis)).toContain('in UTC');
  expect(toldTo('visitor', analysis)).toContain('Sign out');
});
