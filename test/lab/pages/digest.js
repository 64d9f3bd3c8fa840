import { call, noDialog } from './call.js';
import { md5 } from './md5.js';

/** The credentials of RFC 7616 §3.4 for a GET of `path`, MD5 with qop=auth, by the server's challenge. */
function answer(challenge, path, user, password) {
  const { realm, nonce } = Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const cnonce = crypto.randomUUID().replaceAll('-', '');
  const secret = md5(`${user}:${realm}:${password}`);
  const response = md5(`${secret}:${nonce}:00000001:${cnonce}:auth:${md5(`GET:${path}`)}`);
  return (
    `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${path}", ` +
    `qop=auth, nc=00000001, cnonce="${cnonce}", response="${response}"`
  );
}

export const provoke = {
  'digest-wrong-password': async () => {
    // A nonce is to be had only by being refused once.
    const first = await call('/archive/index', undefined, noDialog);
    const challenge = first.headers.get('WWW-Authenticate');
    await call('/archive/deed', answer(challenge, '/archive/deed', 'alice', 'hunter2'), noDialog);
  },
  'digest-handshake': () =>
    new Promise((resolve, reject) => {
      // The one request for which a page may hand over a password and leave the rest to the browser.
      const request = new XMLHttpRequest();
      request.open('GET', '/archive/map', true, 'alice', 'correct horse');
      request.onload = () => resolve();
      request.onerror = () => reject(new Error('no answer'));
      request.send();
    }),
};
