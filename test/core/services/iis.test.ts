import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('the limit of a client is one of dynamicIpSecurity', () => {
  const analysis = diagnosed(`GET https://shop.example.test/api/price

< 403 Forbidden
< Server: Microsoft-IIS/10.0
< Content-Type: text/html
<
< <html><head><title>IIS 10.0 Detailed Error - 403.502 - Forbidden</title></head><body><h3>HTTP Error 403.502 - Forbidden</h3></body></html>`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldTo('owner', analysis)).toContain('enableProxyMode="true"');
  expect(toldTo('owner', analysis)).toContain('denyByRequestRate');
  expect(toldTo('owner', analysis)).not.toContain('429');
});

test('a name with dots is put into the intranet zone', () => {
  const analysis = diagnosed(`GET https://hr.corp.example.test/
Sec-Fetch-Mode: navigate

< 401 Unauthorized
< Server: Microsoft-IIS/10.0
< WWW-Authenticate: Negotiate
< WWW-Authenticate: NTLM
< Content-Type: text/html
<
< <html><head><title>IIS 10.0 Detailed Error - 401.2 - Unauthorized</title></head><body></body></html>`);
  expect(analysis.causes[0].id).toBe('integrated-auth-not-allowed');
  expect(toldTo('owner', analysis)).toContain('Site to Zone Assignment List');
  expect(toldTo('owner', analysis)).not.toContain('Basic');
});
