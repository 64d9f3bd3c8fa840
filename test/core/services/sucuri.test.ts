import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a rule against SQL injection is told by its name', () => {
  const analysis = diagnosed(`POST https://club.example.test/contact
Origin: https://club.example.test
Content-Type: application/x-www-form-urlencoded

message=select+one
< 403 Forbidden
< Server: Sucuri/Cloudproxy
< X-Sucuri-ID: 11
< X-Sucuri-Block: SQLi27
< Content-Type: text/html
<
< <html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body>Access Denied</body></html>`);
  expect(toldTo('developer', analysis)).toContain('SQLi27');
  expect(toldTo('owner', analysis)).toContain('the block SQLi27 in the log');
  expect(toldTo('visitor', analysis)).toContain('word it another way');
  expect(toldTo('visitor', analysis)).not.toContain('VPN');
});
