import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Symfony throttles sign-ins for the time that it names', () => {
  const analysis = diagnosed(`POST https://api.example.test/login
Content-Type: application/json

{"username":"kai","password":"try6"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Too many failed login attempts, please try again in 1 minute."}
`);
  expect(toldTo('owner', analysis)).toMatch(/login_throttling:\n {2}max_attempts/);
  expect(toldTo('visitor', analysis)).toMatch(/^Wait 1 minute before/);
});
