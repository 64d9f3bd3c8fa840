import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('wants the same value in a cookie and in the form', () => {
  const analysis = diagnosed(`POST https://watch.example.test/nginx
Authorization: Basic base64(admin:secret)
Content-Type: application/x-www-form-urlencoded

action=restart
< 403 Forbidden
< Server: monit 5.33.0
< Content-Type: text/html
<
< <html><body><h2>Forbidden</h2>Invalid CSRF Token</body></html>`);
  expect(analysis.causes[0].id).toBe('csrf-rejected');
  expect(because(analysis.causes[0])).toContain('Monit says');
  expect(toldTo('developer', analysis)).toContain('-b "securitytoken=$T"');
  expect(toldToAll(analysis)).not.toContain('X-Forwarded-Proto');
});
