import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

const CREDENTIALS = 'Proxy-Authorization: Basic base64(mia:x7Kq)';

const refused = (field = '') => `GET http://intra.example.test/
${CREDENTIALS}
< 407 Proxy Authentication Required
< Proxy-Authenticate: Digest realm="Plant", nonce="a-0101", qop="auth"
< Proxy-Authenticate: Basic realm="Office"
${field}`;

test('the realm is that of the scheme which was sent', () => {
  expect(toldTo('visitor', diagnosed(refused()))).toContain('“Office”');
});

test('what worked before is refused since the password was changed', () => {
  const worked = `GET http://intra.example.test/\n${CREDENTIALS}\n< 200 OK\n\n`;
  const analysis = diagnosed(worked + refused());
  expect(analysis.causes[0].id).toBe('proxy-credentials-rejected');
  expect(because(analysis.causes[0])).toContain('The same Proxy-Authorization was accepted');
  expect(toldTo('visitor', analysis)).toContain('Enter the new password');
});

test('the reason that the proxy gives is shown and answered', () => {
  const analysis = diagnosed(refused('< X-BRD-Err-Msg: Authentication failed: wrong password\n'));
  expect(because(analysis.causes[0])).toContain('wrong password');
  expect(toldTo('visitor', analysis)).not.toContain('not locked');
});

test('a proxy that answers 401 is not told what is typed in: the stored password is corrected', () => {
  const analysis = diagnosed(`GET http://www.example.test/
Proxy-Authorization: Basic base64(mia:x7Kq)
< 401 Unauthorized
< Server: tinyproxy/1.11.1
< WWW-Authenticate: Basic realm="Tinyproxy"
< Content-Type: text/html
<
< <p>The administrator of this proxy has not configured it to service requests from you.</p>
`);
  expect(analysis.causes[0].id).toBe('proxy-credentials-rejected');
  expect(toldTo('visitor', analysis)).toContain('where they are stored');
  expect(toldTo('visitor', analysis)).not.toContain('again');
  expect(toldTo('owner', analysis)).toContain('407 Proxy Authentication Required');
});

test('what is said with 407 is said by the proxy', () => {
  const { causes } = diagnosed(`GET http://prices.example.com/list
Proxy-Authorization: Basic base64(dana:Tide-Table-9)
< 407 Proxy Authentication Required
< Proxy-Authenticate: Basic realm="proxy"
< Content-Type: text/plain
<
< Invalid username or password
`);
  expect(because(causes[0])).toContain('The proxy says “Invalid username or password”');
});
