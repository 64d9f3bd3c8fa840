import { expect, test } from 'vitest';
import { diagnosed, told, toldTo, toldToAll } from '../../support/diagnosed.ts';

const FROM = { Origin: 'https://shop.example.test', Referer: 'https://shop.example.test/' };
const BODY = '{"error":"Origin https://shop.example.test is not allowed"}';

test('does not print the field that the answer has', () => {
  const field = 'Access-Control-Allow-Origin';
  const silent = told({ request: FROM, body: BODY });
  const allowing = told({ request: FROM, body: BODY, response: { [field]: FROM.Origin } });
  expect([silent.id, allowing.id]).toEqual(['origin-not-allowed', 'origin-not-allowed']);
  expect(silent.text).toContain(field);
  expect(allowing.text).not.toContain(field);
  expect(silent.text).not.toMatch(/\bkey\b/);
});

test('sends nobody to a server that cannot reach the computer of the visitor', () => {
  const { id, text } = told({
    url: 'http://localhost:15500/api/job',
    request: FROM,
    body: BODY,
  });
  expect(id).toBe('origin-not-allowed');
  expect(text).not.toContain('from your own server');
  expect(text).toContain('leave out any other');
});

test('leaves the key of an app alone', () => {
  const { id, text } = told({
    url: 'https://translation.googleapis.com/language/translate/v2?key=AIzaSyD3mOxN7v2Kq8LrT5wYb1cPzE9uHjG4sFQ',
    request: FROM,
    response: { 'Content-Type': 'application/json' },
    body: '{"error":{"code":403,"message":"Requests from this Android client application <empty> are blocked.","status":"PERMISSION_DENIED"}}',
  });
  expect(id).toBe('origin-not-allowed');
  expect(text).toContain('second key');
  expect(text).not.toMatch(/Referer|allowed origins|Access-Control/);
});

test('a list of referers is not one of origins', () => {
  const refused = (server: string, says: string) =>
    diagnosed(`GET https://media.example.test/clips/7.json
Origin: https://blog.example.org
Referer: https://blog.example.org/
Sec-Fetch-Site: cross-site
Sec-Fetch-Mode: cors
< 403 Forbidden
< Server: ${server}
< Content-Type: application/json
<
< {"message":"${says}"}
`);
  const apisix = refused('APISIX/3.9.1', 'Your referer host is not allowed');
  expect(toldTo('owner', apisix)).toContain('"whitelist": ["blog.example.org"]');
  expect(toldToAll(apisix)).not.toMatch(/without Origin|with scheme and port\b(?!,)/);
  const other = refused('nginx', 'Your referer host is not allowed');
  expect(toldTo('owner', other)).toContain('add it to the referers');
  expect(toldToAll(other)).not.toMatch(/without Origin|Access-Control-Allow-Origin/);
});

test('the list of an application on Express is shown as its own code', () => {
  const answer = (server: string) => `GET https://catalog.example.test/top
Origin: https://watch.example.test
Sec-Fetch-Site: same-site
Sec-Fetch-Mode: cors
< 403 Forbidden
${server}< Content-Type: application/json
<
< {"message":"Origin not allowed"}
`;
  const told = (server: string) => toldTo('owner', diagnosed(answer(server)));
  expect(told('< X-Powered-By: Express\n')).toContain('cors({ origin: [');
  expect(told('')).toContain('Access-Control-Allow-Origin');
});

test('to a proxy the site is what was asked for', () => {
  const { causes } = diagnosed(`GET http://bank.example.com/
Proxy-Authorization: Basic base64(dana:Tide-Table-9)
< 403 Forbidden
< Content-Type: text/plain
<
< Website is blocked due to content restrictions.
`);
  expect(causes.map(({ id }) => id)).not.toContain('origin-not-allowed');
});
