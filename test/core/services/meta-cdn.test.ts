import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('gives an address that ends, which the API gives again', () => {
  const analysis =
    diagnosed(`GET https://scontent.cdninstagram.com/v/photo.jpg?oh=00_AYA&oe=69A40000
Origin: https://blog.example.test

< 403 Forbidden
< Content-Type: text/plain
<
< URL signature expired`);
  expect(analysis.causes[0]).toMatchObject({ id: 'signed-url-expired', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('Meta CDN says');
  expect(toldTo('developer', analysis)).toContain('fields=media_url');
  expect(toldToAll(analysis)).not.toContain('clock');
});
