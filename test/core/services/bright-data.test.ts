import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const refused = (fields: string) =>
  diagnosed(`GET http://news.example.test/
< 407 Proxy Authentication Required
${fields}`);

test('Bright Data takes the user and password of a zone', () => {
  const analysis = refused('< X-Luminati-Error: Proxy Authentication Required\n');
  expect(toldTo('developer', analysis)).toContain('password of the zone');
});

test('a search engine through another zone', () => {
  const analysis = diagnosed(`GET http://www.bing.com/search?q=weather
Proxy-Authorization: Basic base64(brd-customer-hl_0a1b2c3d-zone-isp1:k2m4p0w)
< 403 Forbidden
< X-Luminati-Error: Forbidden: This target URL isn't supported on proxy networks, use the SERP API product for targeting this URL.`);
  expect(analysis.causes[0].id).toBe('blocked-by-proxy');
  expect(toldTo('developer', analysis)).toContain('$SERP_ZONE');
  expect(toldToAll(analysis)).not.toContain('group of the user');
});
