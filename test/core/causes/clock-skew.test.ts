import { expect, test } from 'vitest';
import {
  because,
  causeOf,
  diagnosed,
  stepsOf,
  told,
  toldTo,
  toldToAll,
} from '../../support/diagnosed.ts';

const apart = (date: string) => `GET https://api.example.test/orders
Authorization: Bearer jwt({"alg":"RS256"}, {"iat":"2026-03-02T09:59:58Z","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Date: ${date}
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token was issued in the future"`;

test('the rounding of Date matters for a few seconds only', () => {
  const { missing } = causeOf(apart('Mon, 02 Mar 2026 09:50:00 GMT'), 'clock-skew');
  expect(missing?.join() ?? '').not.toContain('whole seconds');
});

test('what the server says and the clocks show is certain', () => {
  const { certainty } = causeOf(
    `GET https://api.example.test/orders
X-Api-Key: 7d1e5b90c2a84f36
X-Timestamp: 1772445600
< 403 Forbidden
< Date: Mon, 02 Mar 2026 09:50:00 GMT
< Content-Type: application/json
<
< {"message":"gap between request timestamp and server time exceeds 60"}`,
    'clock-skew',
  );
  expect(certainty).toBe('certain');
});

test('the two times that the answer names are compared', () => {
  const { ids, says, text } = told({
    url: 'https://s3.amazonaws.com/data/?prefix=a',
    request: {
      Authorization: 'AWS AKIAIOSFODNN7EXAMPLE:bWq2s1WEIj+Ydj0vQ697zp+IXMU=',
      Referer: 'https://files.example.test/',
    },
    response: { Server: 'AmazonS3', 'Content-Type': 'application/xml' },
    body: '<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>Mon, 02 Mar 2026 09:44:46 GMT</RequestTime><ServerTime>2026-03-02T10:00:00Z</ServerTime></Error>',
  });
  expect(ids[0]).toBe('clock-skew');
  expect(says).toContain('15 minutes 14 seconds apart');
  expect(text).toContain('15 minutes 14 seconds behind');
  expect(text).not.toContain('owner:');
});

test('hours in whole numbers are of a time zone', () => {
  const signed = (timestamp: number) =>
    diagnosed(`GET https://api.twitter.com/1.1/statuses/user_timeline.json
Authorization: OAuth oauth_consumer_key="xvz1evFS4wEEPTGEFPHBog", oauth_nonce="k", oauth_signature="tnnArxj06cWHq44gCs1OSKk%2FjLY%3D", oauth_signature_method="HMAC-SHA1", oauth_timestamp="${timestamp}", oauth_token="3-G", oauth_version="1.0"
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":[{"message":"Timestamp out of bounds","code":135}]}
`);
  const at = Date.parse('2026-03-02T08:00:00Z') / 1000;
  const zone = signed(at);
  expect(because(zone.causes[0])).toMatch(/2 hours before the Date.*local time taken for UTC/);
  expect(toldToAll(zone)).toContain('Math.floor(Date.now() / 1000)');
  expect(toldToAll(zone)).not.toMatch(/NTP|computer/);
  const drift = signed(at - 400);
  expect(because(drift.causes[0])).not.toContain('local time');
  expect(toldTo('visitor', drift)).toBe('');
});

const api = (date: string, iss = 'https://id.example.test') => `# at: 2026-03-02T10:00:00Z
GET https://rooms.example.test/rooms
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"${iss}","iat":"2026-03-02T09:59:00Z","exp":"2026-03-02T10:59:00Z"})
< 401 Unauthorized
< Date: ${date}
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"`;

const idp = (date: string) => `# at: 2026-03-02T09:59:00Z
POST https://id.example.test/token

grant_type=authorization_code&code=abc
< 200 OK
< Date: ${date}

`;

const fast = 'Mon, 02 Mar 2026 11:40:00 GMT';

test('a third clock shows that of the server to be off', () => {
  const call = `${idp('Mon, 02 Mar 2026 09:59:00 GMT')}${api(fast)}`;
  const steps = stepsOf(call, 'clock-skew');
  expect(steps).toMatch(/^owner: Set the clock of rooms.example.test by NTP.*id.example.test/);
  expect(steps).not.toMatch(/Set the clock and the time zone of this computer/);
  expect(
    causeOf(call, 'clock-skew')
      .evidence.map((one) => one.says)
      .join(),
  ).toMatch(/it is that of rooms.example.test that is off/);
});

test('a third clock shows that of this computer to be off', () => {
  const steps = stepsOf(`${idp('Mon, 02 Mar 2026 11:39:00 GMT')}${api(fast)}`, 'clock-skew');
  expect(steps).toMatch(/^visitor: Set the clock and the time zone of this computer/);
  expect(steps).not.toMatch(/owner:/);
});

test('who sends a token of an issuer signs nothing', () => {
  expect(stepsOf(api(fast), 'clock-skew')).not.toMatch(/machine that signs/);
  expect(stepsOf(api(fast, '12345'), 'clock-skew')).toMatch(/machine that signs/);
});

test('the client has no part in what the issuer dated, nor in two times of one server', () => {
  const slow = stepsOf(api('Mon, 02 Mar 2026 09:50:00 GMT'), 'clock-skew');
  expect(slow).toMatch(/^owner: Set the clocks of rooms.example.test and of the issuer/);
  expect(slow).not.toMatch(/this computer/);
  const two = `${api('Mon, 02 Mar 2026 10:00:00 GMT').replace(/\n< WWW-.*/, '')}
< Content-Type: application/json
<
< {"message":"JWT expired 28860000 milliseconds ago at 2026-03-02T10:59:00.000Z. Current time: 2026-03-02T19:00:00.000Z. Allowed clock skew: 0 milliseconds."}`;
  expect(stepsOf(two, 'clock-skew')).toMatch(/^owner: .* time zone of the application/);
  expect(stepsOf(two, 'clock-skew')).not.toMatch(/this computer/);
});

test('the Date of another server is read only where it is exposed', () => {
  const told = (fields: string) =>
    toldTo(
      'developer',
      diagnosed(`# at: 2026-03-02T10:11:00Z
# date: none
POST https://kiosk.example.test/checkin
Origin: https://page.example.org
Sec-Fetch-Site: cross-site
X-Timestamp: 1772446260
X-Signature: fbbc5ff73a19fdba4bda373fdd942c19fabdf5824a98486fd3f167a3f9e598b9
< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
< Access-Control-Allow-Origin: *
${fields}< Content-Type: application/json
<
< {"err":"timestamp_out_of_window"}`),
    );
  expect(told('')).toMatch(/does not let pages read its Date/);
  expect(told('< Access-Control-Expose-Headers: Date\n')).toContain("headers.get('date')");
});
