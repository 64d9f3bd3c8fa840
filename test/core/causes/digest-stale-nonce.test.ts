import { describe, expect, test } from 'vitest';
import { because, diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

const asked = (accept: string) => `GET http://192.168.0.90/jpg/image.cgi
Accept: ${accept}
Authorization: Digest username="viewer", realm="cam", nonce="8Ru2", uri="/jpg/image.cgi", response="f8fb0e8c82b4fa513093041a772142fb", qop=auth, nc=0000012f, cnonce="66d5"
< 401 Unauthorized
< WWW-Authenticate: Digest realm="cam", nonce="Kx3r", stale=true, qop="auth"
`;

test('an image the browser asks for again by itself; a client of its own has to', () => {
  const image = stepsOf(asked('image/avif,image/webp,*/*;q=0.8'), 'digest-stale-nonce');
  expect(image).toMatch(/Nothing to mend: the browser/);
  expect(image).not.toMatch(/Count nc/);
  expect(stepsOf(asked('*/*'), 'digest-stale-nonce')).toMatch(/new nonce Kx3r[\s\S]*Count nc/);
});

describe('Digest behind a balancer', () => {
  const asked = (nonce: string, more = '') => `< 401 Unauthorized
< Server: Apache/2.4.62 (Debian)
< WWW-Authenticate: Digest realm="Plans", nonce="${nonce}", algorithm=MD5, ${more}qop="auth"
`;

  const sent = (nc: string) =>
    `Authorization: Digest username="ina", realm="Plans", nonce="n1", uri="/plans", algorithm=MD5, response="c9623dfeca59db3d0b570810e99886ff", qop=auth, nc=${nc}, cnonce="b1"\n`;

  const twice = (at: string, nc = '00000001') => `# at: 2026-03-02T10:00:00.000Z
GET https://files.example.test/plans
${asked('n1')}
# at: ${at}
GET https://files.example.test/plans
${sent(nc)}${asked('n2', 'stale=true, ')}`;

  test('a nonce of a moment ago is not too old: another server made it', () => {
    const analysis = diagnosed(twice('2026-03-02T10:00:00.006Z'));
    expect(because(analysis.causes[0])).toMatch(/it is not too old/);
    expect(toldTo('owner', analysis)).toMatch(/balance source/);
    expect(toldToAll(analysis)).not.toContain('AuthDigestNonceLifetime');
  });

  test('one server may call it stale for another reason, unless it does so again', () => {
    const once = twice('2026-03-02T10:00:00.006Z').replaceAll(
      '< Server: Apache/2.4.62 (Debian)\n',
      '',
    );
    expect(because(diagnosed(once).causes[0])).not.toMatch(/it is not too old/);
    const again = `${once}
# at: 2026-03-02T10:00:00.012Z
GET https://files.example.test/plans
${sent('00000001').replace('"n1"', '"n2"')}${asked('n3', 'stale=true, ').replace(/< Server.*\n/, '')}`;
    expect(because(diagnosed(again).causes[0])).toMatch(/it is not too old/);
  });

  test('one of long ago, or that was counted further, may be', () => {
    for (const one of [
      twice('2026-03-02T10:06:00Z'),
      twice('2026-03-02T10:00:00.006Z', '00000007'),
    ]) {
      expect(toldTo('owner', diagnosed(one))).toContain('AuthDigestNonceLifetime');
    }
  });
});

test('the title where another server made the nonce', () => {
  const analysis = diagnosed(`GET https://files.example.test/plans
< 401 Unauthorized
< WWW-Authenticate: Digest realm="Plans", nonce="n1", qop="auth"

GET https://files.example.test/plans
Authorization: Digest username="ina", realm="Plans", nonce="n1", uri="/plans", response="c9623dfeca59db3d0b570810e99886ff", qop=auth, nc=00000001, cnonce="b1"
< 401 Unauthorized
< Server: Apache/2.4.62 (Debian)
< WWW-Authenticate: Digest realm="Plans", nonce="n2", stale=true, qop="auth"`);
  expect(analysis.causes[0].title).toBe('The Digest nonce came from another server');
});

test('a count that was sent twice is counted up, and the nonce is known', () => {
  const call = (path: string, answer: string) => `GET https://dav.example.test${path}
Authorization: Digest username="alice", realm="Private", nonce="GVDKny", uri="${path}", algorithm=MD5, response="ef19d435999b42cb8beb3c7f08f3c493", qop=auth, nc=00000001, cnonce="0a4f113b"
< ${answer}
`;
  const analysis = diagnosed(`${call('/one', '200 OK')}
${call('/two', '401 Unauthorized\n< WWW-Authenticate: Digest realm="Private", nonce="XhntHq", qop="auth", stale=false')}`);
  expect(analysis.causes[0].title).toBe('The Digest nonce count was sent twice');
  expect(because(analysis.causes[0])).not.toContain('another nonce');
  expect(toldTo('developer', analysis)).toMatch(/nc=00000002[\s\S]*XhntHq/);
});
