import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a forbidden view tells who is not signed in from who may not', () => {
  const analysis = diagnosed(`GET https://wiki.example.test/edit

< 403 Forbidden
< Content-Type: text/html
<
< <html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1>Access was denied to this resource.<br/><br/>Unauthorized: edit_view failed permission check</body></html>`);
  expect(analysis.causes[0].id).toBe('unauthenticated-reported-as-403');
  expect(because(analysis.causes[0])).toContain('Pyramid says');
  expect(toldTo('owner', analysis)).toContain('@forbidden_view_config()');
});
