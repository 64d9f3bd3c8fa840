import { expect, test } from 'vitest';
import { stepsOf } from '../../../support/diagnosed.ts';

const unexplained = (authorization: string) => `# at: 2026-03-02T10:00:00Z
GET https://parts.example.test/v2/crates
Authorization: ${authorization}
< 200 OK

# at: 2026-03-02T10:01:00Z
GET https://parts.example.test/v2/crates?page=2
< 401 Unauthorized
< Content-Length: 0`;

test('the challenge that is missing asks for the scheme that worked', () => {
  const steps = stepsOf(unexplained('Basic bWlhOnN1bg=='), 'credentials-missing');
  expect(steps).toContain('WWW-Authenticate: Basic realm="parts.example.test"');
  expect(stepsOf(unexplained('Token 0b5c4a'), 'credentials-missing')).toContain(
    'WWW-Authenticate: Token realm="parts.example.test"',
  );
  expect(stepsOf(unexplained('parts-4711'), 'credentials-missing')).toContain(
    'WWW-Authenticate: Bearer realm="parts.example.test"',
  );
});

test('what a scheme cannot be answered without stands in it', () => {
  const digest = 'Digest username="mia", realm="a", nonce="n", uri="/", response="r"';
  expect(stepsOf(unexplained(digest), 'credentials-missing')).toMatch(
    /WWW-Authenticate: Digest realm="[^"]+", qop="auth", algorithm=SHA-256, nonce="…"/,
  );
});
