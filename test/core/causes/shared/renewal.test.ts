/** A request for a new token is judged by what it renews with. */
import { describe, expect, test } from 'vitest';
import { diagnosed, stepsOf } from '../../../support/diagnosed.ts';

const renewal = (cookie: string, answer: string) => `# at: 2026-03-02T10:00:00Z
POST https://api.example.test/auth/renew
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"u-88","iat":"2026-03-01T08:00:00Z","exp":"2026-03-02T08:00:00Z"})
Cookie: refreshToken=${cookie}
< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
${answer}`;

describe('a renewal', () => {
  test('is refused for its refresh token, not for the token that it replaces', () => {
    const said = renewal(
      'V7kq2ZtR8mXw4bNs',
      '< Content-Type: application/json\n<\n< {"message":"Session token not found. Session expired?"}',
    );
    expect(diagnosed(said).causes[0].id).toBe('session-expired');
    expect(diagnosed(said).causes.map(({ id }) => id)).not.toContain('token-expired');
    expect(stepsOf(said, 'session-expired')).toMatch(/Sign in again/);
    const silent = renewal('V7kq2ZtR8mXw4bNs', '<\n< ');
    expect(diagnosed(silent).causes[0].id).toBe('session-expired');
    expect(diagnosed(silent).causes[0].certainty).not.toBe('certain');
  });

  test('with a refresh token that tells its own end', () => {
    const [first] = diagnosed(
      renewal('jwt({"alg":"HS256"}, {"sub":"u-88","exp":"2026-03-02T09:00:00Z"})', '<\n< '),
    ).causes;
    expect(first.id).toBe('session-expired');
    expect(first.evidence.map(({ says }) => says).join()).toMatch(
      /cookie refreshToken is 2026-03-02 09:00:00 UTC/,
    );
  });

  test('with the ended token itself is not renewed first', () => {
    const steps = stepsOf(
      renewal('', '<\n< {"message":"Token has expired"}').replace(/Cookie.*\n/, ''),
      'token-expired',
    );
    expect(steps).not.toMatch(/refreshAccessToken/);
    expect(steps).toMatch(/nothing can be renewed/);
  });
});
