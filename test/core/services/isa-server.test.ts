import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a proxy of a domain', () => {
  const analysis = diagnosed(`GET http://news.example.com/
< 407 Proxy Authentication Required
< Proxy-Authenticate: Negotiate
< Proxy-Authenticate: NTLM
< Content-Type: text/html
<
< <H2>Error Code: 407 Proxy Authentication Required. Forefront TMG requires authorization to fulfill the request. Access to the Web Proxy filter is denied. (12209)</H2>`);
  expect(analysis.causes[0].id).toBe('proxy-credentials-missing');
  expect(toldTo('visitor', analysis)).toContain('DOMAIN\\name');
  expect(toldTo('developer', analysis)).toContain('--proxy-anyauth');
});

test('a proxy that names itself is told of once', () => {
  const steps = toldTo(
    'owner',
    diagnosed(`GET http://www.example.test/
< 407 Proxy Authentication Required
< Via: 1.1 EDGE7
< Proxy-Authenticate: Negotiate
< Content-Type: text/html
<
< <title>Error Message</title>The ISA Server requires authorization to fulfill the request.`),
  );
  expect(steps.match(/For whoever runs/g)).toHaveLength(1);
  expect(steps).toContain('the proxy EDGE7');
});
