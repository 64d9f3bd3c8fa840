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
