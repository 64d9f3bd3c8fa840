import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('HyperKitty names its setting', () => {
  const analysis =
    diagnosed(`GET https://lists.example.test/archives/api/mailman/urls?mlist=dev@lists.example.test
Authorization: Token 3c9b7a1f5e8d
< 403 Forbidden
< Content-Type: text/html
<
< <html><title>Forbidden</title><body><h1>Access is forbidden</h1><p>Please check the IP addresses assigned to MAILMAN_ARCHIVER_FROM in the settings file.</p></body></html>
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'ip-not-allowed', certainty: 'certain' });
  expect(toldTo('owner', analysis)).toContain("MAILMAN_ARCHIVER_FROM = ('127.0.0.1'");
  expect(toldToAll(analysis)).not.toMatch(/office|VPN/);
});
