import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a count that was used twice is no nonce that was too old', () => {
  const digest = (uri: string) =>
    `Digest username="ann", realm="Files", nonce="Zm9vYmFyYmF6", uri="${uri}", algorithm=MD5, response="0123456789abcdef0123456789abcdef", qop=auth, nc=00000001, cnonce="1a2b3c4d"`;
  const analysis = diagnosed(`GET https://files.example.test/a
Authorization: ${digest('/a')}

< 200 OK
< Server: Jetty(9.4.53.v20231009)

GET https://files.example.test/b
Authorization: ${digest('/b')}

< 401 Unauthorized
< Server: Jetty(9.4.53.v20231009)
< WWW-Authenticate: Digest realm="Files", domain="/", nonce="cXV4cXV4cXV4", algorithm=MD5, qop="auth", stale=false
< Content-Type: text/html
<
< <html><body><h2>HTTP ERROR 401 Unauthorized</h2></body></html>`);
  expect(analysis.causes[0].id).toBe('digest-stale-nonce');
  expect(toldTo('developer', analysis)).toMatch(/^Count nc up by one/);
  expect(toldTo('owner', analysis)).not.toContain('setMaxNonceAge');
});
