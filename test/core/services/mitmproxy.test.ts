import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('its option has the users', () => {
  const analysis = diagnosed(`GET http://news.example.test/
Proxy-Authorization: Basic base64(ann:secret)
< 407 Proxy Authentication Required
< Proxy-Authenticate: Basic realm="mitmproxy"
< Content-Type: text/html
<
< <h1>407 Proxy Authentication Required</h1>`);
  expect(analysis.causes[0].id).toBe('proxy-credentials-rejected');
  expect(toldTo('owner', analysis)).toContain('--set proxyauth=');
  expect(toldToAll(analysis)).not.toContain('account is not locked');
});
