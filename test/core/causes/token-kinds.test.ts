/** Steps follow the kind of the credential, and what the history shows of it. */
import { describe, expect, test } from 'vitest';
import { causeOf, causesOf, stepsOf } from '../../support/transcript.ts';

const says = (transcript: string, id: Parameters<typeof causeOf>[1]) =>
  causeOf(transcript, id)
    .evidence.map((one) => one.says)
    .join(' ');

test('a token that the page has replaced itself is old, whatever its issuer', () => {
  const old = 'jwt({"alg":"RS256"}, {"iss":"cluster/account","sub":"account:ops:wall"})';
  const fresh =
    'jwt({"alg":"RS256"}, {"iss":"https://cluster.example.test","sub":"account:ops:wall","aud":["cluster"],"iat":"2026-03-02T09:59:00Z","exp":"2026-03-02T11:00:00Z"})';
  const get = (path: string, token: string, answer: string) =>
    `GET https://k8s.example.test/${path}\nAuthorization: Bearer ${token}\n< ${answer}\n`;
  const refused = get('events', old, '401 Unauthorized');
  const [first] = causesOf(
    [get('pods', old, '401 Unauthorized'), get('pods', fresh, '200 OK'), refused].join('\n'),
  );
  expect(first?.id).toBe('stale-credential-reused');
  // Another user's, or one that was not refused before, shows nothing.
  const other = fresh.replace('ops:wall', 'ops:bot');
  const ids = (...all: string[]) => causesOf(all.join('\n')).map(({ id }) => id);
  expect(
    ids(get('pods', old, '401 Unauthorized'), get('pods', other, '200 OK'), refused),
  ).not.toContain('stale-credential-reused');
  expect(ids(get('pods', fresh, '200 OK'), refused)).not.toContain('stale-credential-reused');
  // To have no audience is no other one.
  expect(ids(get('pods', fresh, '200 OK'), refused)).not.toContain('token-audience-mismatch');
});

describe('token-malformed', () => {
  const call = (token: string) => `GET https://crm.example.test/me
Authorization: Bearer ${token}
< 401 Unauthorized
< Content-Type: application/json
<
< {"detail":"Not enough segments"}`;

  test('a whole token of another kind was not cut', () => {
    const opaque = call('ffc7aebb06b3ad95705d5204a0aab1d6a1155823');
    const steps = stepsOf(opaque, 'token-malformed');
    expect(steps).toMatch(/Send a JWT/);
    expect(steps).not.toMatch(/4096 bytes|compare its length/);
    expect(says(opaque, 'token-malformed')).toMatch(/an opaque text of 40 characters/);
  });

  test('the beginning of a JWT was', () => {
    expect(stepsOf(call('eyJhbGciOiJIUzI1NiJ9'), 'token-malformed')).not.toMatch(/Send a JWT/);
  });
});
