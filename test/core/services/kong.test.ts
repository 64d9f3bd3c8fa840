import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const page = `Origin: https://inn.example.test
Sec-Fetch-Site: same-site
Sec-Fetch-Mode: cors`;

const withoutKey = (lines: string, before = '') =>
  diagnosed(`${before}GET https://gw.example.test/v1/weather
${lines}
< 401 Unauthorized
< Server: kong/3.9.0
< X-Kong-Response-Latency: 1
< WWW-Authenticate: Key realm="kong"
< Content-Type: application/json
<
< {"message":"No API key found in request"}
`);

test('reads a key under its name, and not behind the word Key', () => {
  const analysis = withoutKey(page);
  expect(toldTo('developer', analysis)).toContain('{ headers: { apikey: apiKey } }');
  expect(toldTo('owner', analysis)).toContain('key_in_header');
  expect(toldToAll(analysis)).not.toMatch(/Authorization: Key|earlier requests/);
  expect(toldTo('developer', withoutKey('User-Agent: curl/8.5.0'))).toContain(
    'curl -H "apikey: $API_KEY"',
  );
});

test('other requests that passed show the field of the key', () => {
  const before = `GET https://gw.example.test/v1/hotels
${page}
< 200 OK
<
< []

`;
  expect(toldTo('developer', withoutKey(page, before))).toContain('the earlier requests');
});

const ofToken = (message: string) =>
  diagnosed(`GET https://gw.example.test/billing
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"SDuXab4K","exp":"2026-03-09T10:00:00Z"})
< 401 Unauthorized
< Server: kong/2.8.1
< X-Kong-Response-Latency: 2
< Content-Type: application/json
<
< {"message":"${message}"}
`);

test('has the secret of a token in the credential whose key is its iss', () => {
  const analysis = ofToken('Invalid signature');
  expect(toldTo('owner', analysis)).toMatch(/key is the iss[\s\S]*secret_is_base64/);
  expect(toldToAll(analysis)).not.toMatch(/which algorithms/);
  expect(toldTo('owner', ofToken('Invalid algorithm'))).toMatch(/names \(alg\)/);
});

test('the pair of its oauth2 plug-in stands in the Admin API', () => {
  const analysis = diagnosed(`POST https://edge.example.test/orders/oauth2/token
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=shop&client_secret=s3cret
< 401 Unauthorized
< Server: kong/3.4.2
< X-Kong-Response-Latency: 3
< WWW-Authenticate: Basic realm="OAuth2.0"
< Content-Type: application/json
<
< {"error_description":"Invalid client authentication","error":"invalid_client"}`);
  expect(toldTo('owner', analysis)).toContain('/consumers/$CONSUMER/oauth2');
  expect(toldTo('developer', analysis)).toContain('in the body and as Basic alike');
  expect(toldToAll(analysis)).not.toMatch(/realm|registered for/);
});
