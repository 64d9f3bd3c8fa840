import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('Hadoop offers no second scheme by a header', () => {
  const analysis = diagnosed(`# type: main_frame
GET https://nn1.corp.example:9871/webhdfs/v1/?op=LISTSTATUS
< 401 Unauthorized
< WWW-Authenticate: Negotiate
< Set-Cookie: hadoop.auth=; Path=/; Secure; HttpOnly
`);
  expect(analysis.causes[0].id).toBe('integrated-auth-not-allowed');
  expect(toldTo('owner', analysis)).toMatch(/Knox[\s\S]*MultiSchemeAuthenticationHandler/);
  expect(toldTo('developer', analysis)).toContain('delegation');
  expect(toldToAll(analysis)).not.toContain('Basic realm');
});
