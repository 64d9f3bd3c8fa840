import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('who signs in by a form has no configured password', () => {
  const analysis = diagnosed(`POST https://shop.example.test/api/v2/shop/customers/token
Content-Type: application/json

{"email":"anna@example.test","password":"sylius1234"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":401,"message":"Invalid credentials."}
`);
  expect(because(analysis.causes[0])).toContain('Sylius says');
  expect(toldTo('developer', analysis)).toContain('/api/v2/admin/administrators/token');
  expect(toldToAll(analysis)).not.toContain('configured password');
});
