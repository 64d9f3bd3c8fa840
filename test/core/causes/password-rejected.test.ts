import { expect, test } from 'vitest';
import { because, diagnosed, toldToAll } from '../../support/diagnosed.ts';

const DIGEST =
  'Digest username="mia", realm="area", nonce="421d572126e92760", uri="/", algorithm=MD5, qop=auth, nc=00000001, cnonce="c1", response="be46df8cd7bca16549fdd23b1a7cf0dc"';

test('without a challenge nobody asks again, and curl has nothing to answer with Digest', () => {
  const analysis = diagnosed(`GET http://inverter.example.test/
Authorization: ${DIGEST}
< 401 Unauthorized
`);
  expect(analysis.causes[0].id).toBe('password-rejected');
  expect(because(analysis.causes[0])).not.toContain('asks again');
  expect(toldToAll(analysis)).not.toContain('--digest');
});

test('the realm is that of the scheme that was sent', () => {
  const analysis = diagnosed(`GET http://files.example.test/
Authorization: Basic base64(mia:x7Kq)
< 401 Unauthorized
< WWW-Authenticate: Digest realm="Plant", nonce="a-0101", qop="auth"
< WWW-Authenticate: Basic realm="Office"
`);
  expect(toldToAll(analysis)).toContain('“Office”');
});

test('a user name that a shell would read stands in a variable that no shell sets', () => {
  const analysis = diagnosed(`GET https://files.example.test/
Authorization: Basic base64(mia moe:x7Kq)
< 401 Unauthorized
< WWW-Authenticate: Basic realm="Office"
`);
  expect(toldToAll(analysis)).toContain('-u "$API_USER"');
});

test('words about a password are no proof that one was sent', () => {
  const analysis = diagnosed(`POST https://quotes.example.test/quote
Content-Type: application/json

{"symbol":"SIX"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Invalid username or password"}
`);
  expect(analysis.causes[0].id).toBe('credentials-missing');
  expect(toldToAll(analysis)).not.toContain('curl -i -X POST -u');
});
