import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('Strava names the scope, which the address of the consent takes', () => {
  const analysis = diagnosed(`POST https://www.strava.com/api/v3/activities
Authorization: Bearer 629d48cd2f9cfee13b5fe643cba1ba1875042d46
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Authorization Error","errors":[{"resource":"AccessToken","field":"activity:write_permission","code":"missing"}]}
`);
  expect(toldTo('developer', analysis)).toContain('scope=read,activity:write');
  expect(toldTo('visitor', analysis)).toContain('(activity:write)');
  expect(toldToAll(analysis)).not.toContain('Look up which scope');
});
