import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('scheme-missing', () => {
  test('a name that keeps the dialog shut is no scheme to put in front of a token', () => {
    const analysis = diagnosed(`GET https://errors.example.test/api/issues
Authorization: sntrys_eyJpYXQiOjE3Mzk1MDM1ODguNzUs_zkCjzsbqjyEMBaqDTEnjBw
< 401 Unauthorized
< WWW-Authenticate: xBasic realm="api"
< Content-Type: application/json
<
< {"detail":"Authentication credentials were not provided."}
`);
    expect(analysis.causes[0].id).toBe('scheme-missing');
    expect(because(analysis.causes[0])).not.toContain('asks for Basic');
    expect(toldToAll(analysis)).toContain('Authorization: Bearer $ACCESS_TOKEN');
    expect(toldToAll(analysis)).not.toContain('Basic');
  });

  test('an encoded pair goes behind Basic, as a pair and not as a token', () => {
    const analysis = diagnosed(`GET https://tools.example.test/x
Authorization: base64(ops:Regen+Bogen)
< 401 Unauthorized
< WWW-Authenticate: Basic realm="tools"
`);
    expect(analysis.causes[0].id).toBe('scheme-missing');
    expect(toldTo('developer', analysis)).toMatch(/`Basic \$\{encoded\}`/);
    expect(toldToAll(analysis)).not.toContain('accessToken');
    expect(toldTo('owner', analysis)).toBe('');
  });

  test('the id of a key and the key go behind ApiKey where that is asked for', () => {
    const call = (pair: string) => `GET https://search.example.test/katalog/_search
Authorization: ${btoa(pair)}
< 401 Unauthorized
< WWW-Authenticate: Basic realm="security", charset="UTF-8"
< WWW-Authenticate: ApiKey
<
< {}
`;
    const key = toldToAll(diagnosed(call('dhsDGkP1Dkr-tG3uCkbk:ySAeigMSF_SX-LnZWMIOJg')));
    expect(key).toContain('`ApiKey ${');
    expect(key).not.toMatch(/Basic|btoa/);
    expect(toldToAll(diagnosed(call('amsel:drossel')))).toMatch(/`Basic \$\{encoded\}`/);
  });

  test('a token alone is not put behind Basic', () => {
    const analysis = diagnosed(`GET https://tools.example.test/x
Authorization: 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b
< 401 Unauthorized
< WWW-Authenticate: Basic realm="tools"
`);
    expect(analysis.causes[0].id).toBe('scheme-missing');
    expect(toldToAll(analysis)).not.toMatch(/Put Basic|Basic \$\{accessToken/);
  });
});

describe('scheme-mismatch', () => {
  const JWT = 'jwt({"alg":"HS256"}, {"sub":"agent-31"})';

  test('a scheme of the product’s own is written as its challenge has it', () => {
    const analysis = diagnosed(`POST https://parcels.example.test/addresses
Authorization: Bearer b2a53c67da31c3f52a57cfa4dac01823b2df37b6
< 401 Unauthorized
< WWW-Authenticate: ParcelToken
< Content-Type: application/json
<
< {"detail":"Authentication credentials were not provided."}
`);
    expect(analysis.causes[0]).toMatchObject({ id: 'scheme-mismatch' });
    expect(toldTo('developer', analysis)).toContain('ParcelToken');
    expect(toldToAll(analysis)).not.toContain('parceltoken');
  });

  test('a JWT is not to be sent as Basic: it goes beside that of the gate', () => {
    const analysis = diagnosed(`GET https://lager.example.test/tickets
Authorization: Bearer ${JWT}
< 401 Unauthorized
< WWW-Authenticate: Basic realm="Lager"
`);
    expect(analysis.causes[0].id).toBe('scheme-mismatch');
    expect(toldTo('developer', analysis)).not.toContain('btoa');
    expect(toldTo('developer', analysis)).toContain('in a field or cookie of its own');
    expect(analysis.causes[0].missing.join()).not.toContain('Send the same request as Basic');
  });

  const REFUSED = `GET https://keys.example.test/x
Authorization: Basic base64(mia:x7Kq)
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid authorization header"}
`;

  test('a proxy that asks for Basic is spoken of only where one did', () => {
    expect(diagnosed(REFUSED).causes[0].id).toBe('scheme-mismatch');
    expect(toldTo('owner', diagnosed(REFUSED))).not.toMatch(/gate|proxy/);
    const asked = `GET https://keys.example.test/
< 401 Unauthorized
< WWW-Authenticate: Basic realm="keys"

`;
    expect(toldTo('owner', diagnosed(asked + REFUSED))).toContain('proxy_set_header');
  });

  test('a scheme of its own goes into Authorization, though its name looks like that of a field', () => {
    const analysis = diagnosed(`GET https://lists.example.test/lists
Authorization: Bearer 9dc69165a0806231c090b1133a230e9359
< 401 Unauthorized
< Content-Type: application/json
<
< {"detail":"Missing or invalid authorization scheme. Please use Acme-API-Key."}
`);
    expect(analysis.causes[0].id).toBe('scheme-mismatch');
    expect(toldTo('developer', analysis)).toContain('"Authorization: Acme-API-Key $API_KEY"');
  });

  test('the format in the words is followed, and a gate keeps its Basic to itself', () => {
    const answer = `< 401 Unauthorized
< Content-Type: application/json
<
< {"code":"credentials_bad_scheme","message":"Format is Authorization: Bearer [token]"}
`;
    const refused = `GET https://staging.example.test/api/orders
Authorization: Basic base64(qa:x7Kq)
${answer}`;
    const alone = diagnosed(refused);
    expect(alone.causes[0].id).toBe('scheme-mismatch');
    expect(toldTo('developer', alone)).toMatch(/token .*as Bearer[\s\S]*`Bearer /);
    expect(toldTo('owner', alone)).not.toContain('auth_basic');
    const gate = `GET https://staging.example.test/
Authorization: Basic base64(qa:x7Kq)
< 200 OK
<
< ok

`;
    expect(toldTo('owner', diagnosed(gate + refused))).toContain('auth_basic off;');
  });
});

describe('digest-mismatch', () => {
  const answered = (challenge: string) =>
    diagnosed(`GET http://printer.example.test/files/a.gcode?refresh=1
Authorization: Digest username="mia", realm="api", nonce="ba2ebb420000f7b0", uri="/files/a.gcode", response="86f5e83165d73a79b976de0db6af460a"
< 401 Unauthorized
< WWW-Authenticate: Digest realm="api", nonce="ba2ebb420000f7b0"${challenge}
`);

  test('the sample has the parameters of the challenge, and no others', () => {
    const plain = toldTo('developer', answered(''));
    expect(plain).toContain('HA1:nonce:HA2');
    expect(plain).not.toMatch(/qop=|nc=|cnonce=|algorithm=|opaque=/);
    const full = toldTo('developer', answered(', qop="auth,auth-int", algorithm=SHA-256'));
    expect(full).toContain('algorithm=SHA-256, qop=auth, nc=00000001, cnonce=');
  });
});

describe('host-not-allowed', () => {
  test('a proxy sends the name that is accepted, not the one that is refused', () => {
    const analysis = diagnosed(`GET https://sync.example.test/rest/status
X-API-Key: 81SbDSSM5vz0m4s3ybNNsGzT9hXlOdVD
< 403 Forbidden
< Content-Type: text/plain
<
< Host check error
`);
    expect(analysis.causes[0].id).toBe('host-not-allowed');
    expect(toldTo('owner', analysis)).toContain('proxy_set_header Host localhost;');
    expect(toldTo('owner', analysis)).not.toContain('$http_host');
  });
});

describe('signature-mismatch', () => {
  test('a signature in a field of its own is no key', () => {
    const analysis = diagnosed(`POST https://shop.example.test/webhooks
Content-Type: application/json
webhook-id: msg_2Lh9KXw1
webhook-timestamp: 1795942192
webhook-signature: v1,SQ5mZH2WED5UY0R8EWAwd5F/VRXcgRn3VQBTwPKi7Qo=

{"type":"order.paid"}
< 403 Forbidden
< Content-Type: application/json
<
< {"received":false}
`);
    expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'likely' });
    expect(toldTo('developer', analysis)).toContain('id.timestamp.body');
    expect(JSON.stringify(analysis.causes)).not.toContain('the key in webhook-signature');
  });
});

describe('dpop-proof-invalid', () => {
  test('a token sent as Bearer where DPoP alone is asked for has no proof to mend', () => {
    const analysis = diagnosed(`GET https://login.example.test/me
Authorization: Bearer T01Po_MHP3GdcEpVTIGPkGA00zAltmjGrht_lgGsyW6
< 401 Unauthorized
< WWW-Authenticate: DPoP error="invalid_token", algs="ES256"
`);
    expect(analysis.causes[0].id).toBe('dpop-proof-invalid');
    expect(toldTo('developer', analysis)).toContain('Authorization: DPoP $ACCESS_TOKEN');
    expect(toldToAll(analysis)).not.toMatch(/Bearer \$|compare htu/);
  });
});
