import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a user who is not in its file', () => {
  const analysis = diagnosed(`GET http://pictures.example.com/a.jpg
Proxy-Authorization: Basic base64(mia:Pebble-4)
< 407 Proxy Authentication Required
< Server: ziproxy
< Proxy-Authenticate: Basic realm="net"
< Content-Type: text/html
<
< <H4>407 Proxy Authentication Required</H4>You have to be registered before using this proxy.`);
  expect(analysis.causes[0].id).toBe('proxy-credentials-rejected');
  expect(toldTo('owner', analysis)).toContain('AuthPasswdFile');
});
