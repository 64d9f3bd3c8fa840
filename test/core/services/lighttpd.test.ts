import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('what is written is not looked for as a file', () => {
  const put = (server: string) =>
    diagnosed(`PUT http://kiosk.example.test/dav/x.txt
Content-Type: text/plain

x
< 403 Forbidden
< Server: ${server}
< Content-Type: text/html
<
< <html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>
`);
  const lighttpd = put('lighttpd/1.4.69');
  expect(lighttpd.causes[0].id).toBe('resource-forbidden-by-server');
  expect(lighttpd.causes[0].title).toBe('The web server itself refuses to write here');
  expect(toldTo('owner', lighttpd)).toMatch(/"\^\/dav\(\$\|\/\)"[\s\S]*is-readonly = "disable"/);
  expect(toldToAll(lighttpd)).not.toMatch(/namei|wrong case|nginx: deny/);
});

test('lighttpd has no 403 for a user whom a rule leaves out', () => {
  const page = (status: string) => `< ${status}
< Server: lighttpd/1.4.69`;
  const analysis = diagnosed(`GET https://files.example.test/a/
Authorization: Basic base64(dana:correct-horse)
${page('200 OK')}
<
< a

GET https://files.example.test/b/
Authorization: Basic base64(dana:correct-horse)
Sec-Fetch-Mode: navigate
Sec-Fetch-Dest: document
${page('401 Unauthorized')}
< WWW-Authenticate: Basic realm="Lab", charset="UTF-8"
< Content-Type: text/html
<
< <html><head><title>401 Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>
`);
  expect(analysis.causes[0]).toMatchObject({
    id: 'forbidden-reported-as-401',
    certainty: 'likely',
  });
  expect(toldTo('owner', analysis)).toContain('"/b/" => ( "method" => "Basic", "realm" => "Lab"');
  expect(toldTo('owner', analysis)).not.toContain('HTTP/1.1 403');
});

test('Basic where Digest is asked for', () => {
  const analysis = diagnosed(`GET https://meter.example.com/data/now.json
Authorization: Basic base64(olaf:Birch-31)
< 401 Unauthorized
< Server: lighttpd/1.4.76
< WWW-Authenticate: Digest realm="Meters", charset="UTF-8", algorithm=MD5, nonce="6b0b5511:38a911e24cb305225eaa0c384b258aaa", qop="auth"
< Content-Type: text/html
<
< <title>401 Unauthorized</title><h1>401 Unauthorized</h1>`);
  expect(analysis.causes[0].id).toBe('scheme-mismatch');
  expect(toldTo('owner', analysis)).toContain(
    'auth.require = ( "/data/" => ( "method" => "basic", "realm" => "Meters"',
  );
  expect(toldTo('developer', analysis)).toContain('curl -i --digest');
  expect(toldToAll(analysis)).not.toContain('register that scheme');
});
