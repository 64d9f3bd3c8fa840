import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a key that worked in Authorization is sent as it was there', () => {
  const before = (line: string) => `GET https://tv.example.test/Sessions
${line}
< 200 OK

`;
  const refused = (field: string) => `GET https://tv.example.test/Items/Latest
${field}: c09d6d055fd8cb8c5fdbf6f31ad6d36b
< 401 Unauthorized
`;
  const jellyfin = diagnosed(
    before('Authorization: MediaBrowser Token="c09d6d055fd8cb8c5fdbf6f31ad6d36b"') +
      refused('X-Emby-Token'),
  );
  expect(jellyfin.causes[0].id).toBe('scheme-mismatch');
  expect(toldTo('developer', jellyfin)).toContain('MediaBrowser Token=');
  expect(toldTo('owner', jellyfin)).toContain('EnableLegacyAuthorization');
  const other = diagnosed(
    before('Authorization: Acme c09d6d055fd8cb8c5fdbf6f31ad6d36b') + refused('X-Acme-Token'),
  );
  expect(toldTo('developer', other)).toMatch(/as Acme, as GET \/Sessions did[\s\S]*Acme \$API_KEY/);
  expect(other.causes[0].missing.join()).toContain('GET /Items/Latest works with the same key');
});

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

const JWT = 'jwt({"alg":"HS256"}, {"sub":"agent-31"})';

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
