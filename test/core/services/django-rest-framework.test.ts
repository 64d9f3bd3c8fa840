import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a session that is not valid', () => {
  const analysis = diagnosed(`GET https://api.example.com/entries/
Cookie: sessionid=7q2w0k1x5m3q7v9z4t6y2u8i0o1p3a5b
< 403 Forbidden
< Content-Type: application/json
<
< {"detail":"Authentication credentials were not provided."}`);
  expect(analysis.causes[0].id).toBe('session-expired');
  expect(toldTo('owner', analysis)).toContain('DEFAULT_AUTHENTICATION_CLASSES');
  expect(toldTo('developer', analysis)).toContain("credentials: 'include'");
  expect(toldToAll(analysis)).not.toContain('Bearer');
});

const notProvided = (cookie: string) =>
  diagnosed(`GET https://team.example.test/api/tasks/
${cookie}
< 403 Forbidden
< Content-Type: application/json
< Vary: Accept, Cookie
<
< {"detail":"Authentication credentials were not provided."}`);

test('the class that stands first decides between 401 and 403', () => {
  const analysis = notProvided('');
  expect(analysis.causes[0].id).toBe('unauthenticated-reported-as-403');
  expect(toldTo('owner', analysis)).toContain('DEFAULT_AUTHENTICATION_CLASSES');
});

test('a session that was sent may have ended by a setting', () => {
  const analysis = notProvided('Cookie: sessionid=k3v9d2m1q8w7e6r5t4y3u2i1o0p9a8s7\n');
  expect(analysis.causes[0].id).toBe('session-expired');
  expect(toldTo('owner', analysis)).toContain('SESSION_COOKIE_AGE');
});
