import { expect, test } from 'vitest';
import { causeOf, stepsOf } from '../../support/diagnosed.ts';

test('Zscaler: the category of its page', () => {
  const call = `GET http://files.example.test/raw
< 403 Forbidden
< Server: Zscaler/6.2
< Content-Type: text/html
<
< <title>Internet Security by Zscaler</title><h1>Website blocked</h1><p>Not allowed to browse File Host category</p>`;
  expect(causeOf(call, 'blocked-by-proxy').evidence[0]?.says).toMatch(/File Host category/);
  expect(stepsOf(call, 'blocked-by-proxy')).toMatch(/owner: .*rule for the category File Host/);
});
