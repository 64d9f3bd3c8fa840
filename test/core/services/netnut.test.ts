import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('its support opens a site, or the program leaves it out', () => {
  const analysis = diagnosed(`GET http://tax.example.com/
Proxy-Authorization: Basic base64(ann-res-de:secret)
< 403 Forbidden
< Content-Type: text/plain
<
< Website is blocked by NetNut due to content restrictions.`);
  expect(analysis.causes[0]).toMatchObject({ id: 'blocked-by-proxy', certainty: 'certain' });
  expect(toldTo('developer', analysis)).toMatch(/support of NetNut.*NO_PROXY=tax\.example\.com/s);
  expect(toldToAll(analysis)).not.toContain('group of the user');
});
