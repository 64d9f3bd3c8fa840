import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('its error log and its file tell user and password apart', () => {
  const analysis = diagnosed(`GET https://www.example.test/reports/
Authorization: Basic base64(ann:secret)
< 401 Unauthorized
< Server: nginx/1.26.2
< WWW-Authenticate: Basic realm="Reports"
< Content-Type: text/html
<
< <html><head><title>401 Authorization Required</title></head><body><center><h1>401 Authorization Required</h1></center><hr><center>nginx/1.26.2</center></body></html>`);
  expect(analysis.causes[0].id).toBe('password-rejected');
  expect(toldTo('owner', analysis)).toContain('htpasswd -v /etc/nginx/.htpasswd ann');
  expect(toldTo('owner', analysis)).toContain('password mismatch');
});
