import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (fields: string) =>
  diagnosed(`GET http://news.example.test/
< 407 Proxy Authentication Required
${fields}`);

test('Bright Data takes the user and password of a zone', () => {
  const analysis = refused('< X-Luminati-Error: Proxy Authentication Required\n');
  expect(toldTo('developer', analysis)).toContain('password of the zone');
});
