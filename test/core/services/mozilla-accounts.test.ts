import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const refused = (errno: number, message: string) =>
  diagnosed(`GET http://localhost:9000/v1/account/devices
Authorization: Hawk id="aa634db20abf0693", ts="1772445600", nonce="176b70", mac="vB68CMEKlByhF5bDHJjws3LLF2ItimHqiLv7B1DpnF4="
< 401 Unauthorized
< Content-Type: application/json
< Timestamp: 1772445600
<
< {"code":401,"errno":${errno},"error":"Unauthorized","message":"${message}","info":"https://github.com/mozilla/fxa/blob/main/packages/fxa-auth-server/docs/api.md#response-format"}`);

test('key and id are derived from the token', () => {
  const analysis = refused(109, 'Invalid request signature');
  expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('errno 109');
  expect(toldTo('developer', analysis)).toMatch(/hkdfSync.*hawk\.1\.header/s);
  expect(toldToAll(analysis)).not.toMatch(/StringToSign|proxy/);
});

test('an id that is not known may be derived otherwise as well', () => {
  const analysis = refused(110, 'Invalid authentication token in request signature');
  expect(because(analysis.causes[0])).toContain('errno 110');
});
