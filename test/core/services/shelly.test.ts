import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('Digest that is not accepted', () => {
  const analysis = diagnosed(`GET http://192.168.1.40/rpc/Switch.GetStatus?id=0
Authorization: Digest username="admin", realm="shellyplus1-aabbccddeeff", nonce="1650000000", uri="/rpc/Switch.GetStatus?id=0", algorithm=SHA-256, response="d93452b8afc7a88068287a030f2def9be2b2bc641ea111db765d20f488509f75", qop=auth, nc=00000001, cnonce="f1"
< 401 Unauthorized
< Server: ShellyHTTP/1.0.0
< WWW-Authenticate: Digest qop="auth", realm="shellyplus1-aabbccddeeff", nonce="1650000009", algorithm=SHA-256`);
  expect(['password-rejected', 'digest-mismatch']).toContain(analysis.causes[0].id);
  expect(toldTo('developer', analysis)).toContain('curl -i --digest -u admin');
  expect(toldTo('owner', analysis)).toContain('Shelly.SetAuth');
  expect(toldToAll(analysis)).not.toContain('log of');
});
