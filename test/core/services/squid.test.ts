import { expect, test } from 'vitest';
import { diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('the proxy that refuses a user is that of Squid', () => {
  const call = `GET http://news.example.test/
Proxy-Authorization: Basic base64(m.roth:Sommer)
Upgrade-Insecure-Requests: 1
< 407 Proxy Authentication Required
< Server: squid/5.7
< X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0
< Proxy-Authenticate: Basic realm="Internet access"`;
  const steps = stepsOf(call, 'proxy-credentials-rejected');
  expect(steps).toMatch(/basic_ncsa_auth/);
  expect(steps).toMatch(/“m\.roth” was sent/);
  expect(steps).not.toMatch(/HTTP_PROXY/);
  expect(
    stepsOf(call.replace('Upgrade-Insecure-Requests: 1\n', ''), 'proxy-credentials-rejected'),
  ).toMatch(/HTTP_PROXY/);
});

const denied = (field = '') => `GET http://news.example.test/today
${field}< 403 Forbidden
< Server: squid/5.7
< X-Squid-Error: ERR_ACCESS_DENIED 0
< Via: 1.1 proxy.example.test (squid/5.7)
<
< Access control configuration prevents your request from being allowed at this time.
`;

test('no rule that opens the proxy is proposed, and no way round it', () => {
  const told = toldToAll(diagnosed(denied()));
  expect(told).not.toMatch(/http_access allow|without the proxy/);
  expect(toldTo('owner', diagnosed(denied()))).toContain('For whoever runs the proxy');
});

test('a limit of size is no rule of access', () => {
  const analysis = diagnosed(
    denied()
      .replace('ERR_ACCESS_DENIED', 'ERR_TOO_BIG')
      .replace(/< Access.*/, '< too large'),
  );
  expect(analysis.causes[0]).toMatchObject({ id: 'blocked-by-proxy', certainty: 'certain' });
  expect(toldTo('owner', analysis)).toContain('reply_body_max_size');
  expect(toldToAll(analysis)).not.toMatch(/http_access|to allow/);
});

test('the proxy that refuses is named, and so is its error', () => {
  const analysis = diagnosed(`GET http://games.example.test/

< 403 Forbidden
< Server: squid/6.6
< X-Squid-Error: ERR_ACCESS_DENIED 0
< Via: 1.1 gate.corp.example.test (squid/6.6)
< Content-Type: text/html
<
< <html><head><title>ERROR: The requested URL could not be retrieved</title></head><body></body></html>`);
  expect(toldTo('visitor', analysis)).toContain('the proxy gate.corp.example.test to allow');
  expect(toldTo('visitor', analysis)).toContain('ERR_ACCESS_DENIED');
  expect(toldTo('owner', analysis)).toContain('TCP_DENIED for games.example.test');
});
