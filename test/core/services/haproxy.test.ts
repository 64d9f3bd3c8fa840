import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('its users stand in a list', () => {
  const analysis = diagnosed(`GET https://www.example.test/reports/
Authorization: Basic base64(ann:secret)
< 401 Unauthorized
< WWW-Authenticate: Basic realm="app"
< Content-Type: text/html
<
< <html><body><h1>401 Unauthorized</h1>
< You need a valid user and password to access this content.
< </body></html>`);
  expect(analysis.causes[0].id).toBe('password-rejected');
  expect(toldTo('owner', analysis)).toContain('user ann password HASH');
});
