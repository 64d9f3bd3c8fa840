import { describe, expect, test } from 'vitest';
import { because, diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('the challenge under the name for proxies is the one that was meant', () => {
  expect(
    stepsOf(
      `GET https://gate.example.test/
< 407 Proxy Authentication Required
< Proxy-Authenticate: Basic realm="Private area."`,
      'proxy-status-from-origin',
    ),
  ).toMatch(/owner: Where the application[\s\S]*WWW-Authenticate: Basic realm="Private area\."/);
});

test('a page about another address was handed on by the server, whatever proxy it names', () => {
  const analysis = diagnosed(
    `GET https://gateway.example.test/rates
< 407 Proxy Authentication Required
< X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0
< Via: 1.1 egress01.example.test (squid/5.9)
< Content-Type: text/html
<
< <p>The following error was encountered while trying to retrieve the URL: <a href="http://rates.example.org/v1">http://rates.example.org/v1</a></p>
`,
    (exchange) => ({ ...exchange, proxy: { known: false, why: 'not-seen' } }),
  );
  expect(analysis.causes[0]).toMatchObject({ id: 'proxy-status-from-origin', certainty: 'likely' });
  expect(because(analysis.causes[0])).toContain('http://rates.example.org/v1');
  expect(toldTo('owner', analysis)).toContain('egress01.example.test');
});

describe('a 407 with JSON', () => {
  const refused = (body: string) => `GET https://api.example.test/cart
< 407 Proxy Authentication Required
< Content-Type: application/json
<
< ${body}
`;

  test('of the application itself was handed on by no gateway', () => {
    const analysis = diagnosed(refused('{"code":407,"msg":"please login first"}'));
    expect(analysis.causes[0].id).toBe('proxy-status-from-origin');
    expect(toldTo('owner', analysis)).toContain('401 Unauthorized');
    expect(toldToAll(analysis)).not.toMatch(/gateway|proxy credentials|can answer it/);
  });

  test('that speaks of another answer was handed on', () => {
    const analysis = diagnosed(refused('{"error":"Request failed with status code 407"}'));
    expect(toldTo('owner', analysis)).toContain('gateway');
  });
});
