import { describe, expect, test } from 'vitest';
import { because, causeOf, stepsOf } from '../../../support/diagnosed.ts';

const ask = (claims: string, more = '') => `# at: 2026-03-02T10:00:00Z
POST https://id.example.test/token
Content-Type: application/json

{"grant_type":"client_credentials","client_assertion_type":"urn:ietf:params:oauth:client-assertion-type:jwt-bearer","client_assertion":"jwt({"alg":"ES256","kid":"k-7"}, {${claims}})"${more}}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client"}
`;
const says = (claims: string, more?: string) =>
  because(causeOf(ask(claims, more), 'client-authentication-failed'));

const GOOD =
  '"iss":"c1","sub":"c1","aud":"https://id.example.test","iat":"2026-03-02T10:00:00Z","exp":"2026-03-02T10:02:00Z"';

describe('what everybody can see of a client assertion', () => {
  test('nothing is said of one that is in order', () => {
    expect(says(GOOD)).not.toMatch(/assertion/);
  });

  test('its end', () => {
    const over = GOOD.replace('2026-03-02T10:02:00Z', '2026-03-02T09:00:00Z');
    expect(says(over)).toMatch(/assertion ended at 2026-03-02 09:00:00 UTC, 1 hour before/);
    expect(says(GOOD.replace(/,"exp".*/, ''))).toMatch(/has no exp/);
  });

  test('whose it is', () => {
    expect(says(GOOD.replace('"sub":"c1"', '"sub":"c2"'))).toMatch(/iss .* “c1”, and sub “c2”/);
    expect(says(GOOD, ',"client_id":"c9"')).toMatch(/sub .* “c1”, and client_id is “c9”/);
  });

  test('whom it is for', () => {
    const other = GOOD.replace('https://id.example.test', 'https://login.other.example/token');
    expect(says(other)).toMatch(/aud .* names login\.other\.example, not id\.example\.test/);
  });

  test('how long it is made for', () => {
    expect(says(GOOD.replace('10:02:00', '11:30:00'))).toMatch(/made for 1 hour 30 minutes/);
  });
});

test('the steps are about the assertion and its key, and about no secret', () => {
  const steps = stepsOf(ask(GOOD), 'client-authentication-failed');
  expect(steps).toMatch(/iss and sub the id of client “c1”/);
  expect(steps).toMatch(/the key “k-7”/);
  expect(steps).not.toMatch(/secret/i);
});
