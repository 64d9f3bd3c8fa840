import { expect, test } from 'vitest';
import { because, diagnosed, stepsOf, told, toldTo } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

test('who is refused after what looked like an attack is barred, and needs no new credential', () => {
  const call = (query: string, status: string) => `GET https://www.example.test/orders${query}
Authorization: Basic base64(dana:x7Kq-22)
< ${status}
< Content-Type: text/plain
<
< ${status.slice(4)}

`;
  const probe = call('?file=..%2F..%2Fetc%2Fpasswd', '403 Forbidden');
  const analysis = diagnosed(call('', '200 OK') + probe + call('', '403 Forbidden'));
  expect(analysis.causes.map(({ id }) => id)).toContain('waf-blocked');
  const all = analysis.causes.flatMap(({ steps }) => steps).map(({ text }) => text);
  expect(all.join('\n')).toContain('Stop requests that look like an attack');
  expect(all.join('\n')).not.toContain('get a new credential');
});

const APACHE: Brief = {
  response: { Server: 'Apache/2.4.62', 'Content-Type': 'text/html' },
  body: "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>",
};

const PAGE = 'https://www.example.test/i.html';

test('what was served before is refused for what the query holds, where that is like an attack', () => {
  const url = `${PAGE}?q=lamp%27+UNION+SELECT+name+FROM+users--`;
  const after = told({ ...APACHE, url }, { url: `${PAGE}?q=lamp` });
  expect(after.ids[0]).toBe('waf-blocked');
  expect(after.says).toContain('UNION SELECT');
  expect(after.text).toContain('error log');
  expect(told({ ...APACHE, url }).ids).toContain('waf-blocked');
  expect(told({ ...APACHE, url: `${PAGE}?q=trade+union+of+painters` }).ids).not.toContain(
    'waf-blocked',
  );
});

test('the ids of a block page are quoted, all of them', () => {
  const { id, text } = told({
    response: { 'Content-Type': 'text/html' },
    body: '<title>Web Page Blocked!</title><h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><table><tr><td>Attack ID:</td><td>20000010</td></tr><tr><td>Message ID:</td><td>002641817340</td></tr></table>',
  });
  expect(id).toBe('waf-blocked');
  expect(text).toContain('Attack ID 20000010');
  expect(text).toContain('Message ID 002641817340');
});

test('what a block page asks of scripts comes first', () => {
  const analysis = diagnosed(`GET https://www.reddit.com/r/programming/hot.json
< 403 Forbidden
< Content-Type: text/html
<
< <p>Your request has been blocked due to a network policy.</p><p>If you're running a script or application, please register or sign in with your developer credentials here.</p>
`);
  expect(analysis.causes[0].id).toBe('waf-blocked');
  expect(toldTo('developer', analysis)).toMatch(/^Do what the answer .*developer credentials/);
});

test('what was asked again and again is asked less often', () => {
  const ask = (second: number, answer: string) => `# at: 2026-03-02T10:00:0${second}Z
GET https://tickets.example.test/seats
${answer}
`;
  const blocked = `< 403 Forbidden
< Server: cloudflare
< CF-RAY: eb9a75e78cb4d5e0-FRA
< cf-mitigated: challenge`;
  const polled = [1, 3, 5].map((second) => ask(second, '< 200 OK'));
  const firewall = blocked.replace(
    /< Server[\s\S]*/,
    '<\n< Access denied by security policy. Your request looks automated and was blocked by the firewall.',
  );
  expect(stepsOf([...polled, ask(7, firewall)].join('\n'), 'waf-blocked')).toMatch(
    /Ask less often: GET \/seats went out 3 times in the 6 seconds before/,
  );
  expect(stepsOf(ask(7, firewall), 'waf-blocked')).not.toMatch(/less often/);
});

test('the field of the body that a filter may have objected to is named', () => {
  const analysis = diagnosed(`POST https://forum.example.test/post.php
Content-Type: application/x-www-form-urlencoded

title=a&text=1%27+union+select+1%2C2
< 403 Forbidden
< Content-Type: text/plain
<
< Request blocked by the web application firewall
`);
  expect(analysis.causes[0].id).toBe('waf-blocked');
  expect(because(analysis.causes[0])).toContain('text in the body of the request');
  expect(toldTo('visitor', analysis)).toContain('without “union select” in the form');
});
