import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a user who is not known', () => {
  const analysis = diagnosed(`POST https://diary.example.com/login/send
Content-Type: application/x-www-form-urlencoded

user=ivna%40example.com
< 401 Unauthorized
< WWW-Authenticate: Provide a valid user
<
< Unauthorized`);
  expect(analysis.causes[0].id).toBe('password-rejected');
  expect(toldTo('owner', analysis)).toContain('failureRedirect');
  expect(toldTo('visitor', analysis)).toContain('typo');
  expect(toldToAll(analysis)).not.toContain('Bearer');
});
