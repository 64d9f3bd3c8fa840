import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a path that was not deployed', () => {
  const analysis = diagnosed(`GET https://gw.example.com/stock/v3/items
Authorization: Bearer Zx8QkLm29VtRw7YbN4cH6dJ0
< 403 Forbidden
< Content-Type: application/json
<
< {"fault":{"code":900906,"message":"No matching resource found in the API for the given request"}}`);
  expect(analysis.causes[0].id).toBe('no-such-route');
  expect(toldTo('owner', analysis)).toContain('deploy a new revision');
  expect(toldToAll(analysis)).not.toContain('404');
});

test('an application without a subscription', () => {
  const analysis = diagnosed(`GET https://gw.example.com/stock/v3/items
Authorization: Bearer Zx8QkLm29VtRw7YbN4cH6dJ0
< 403 Forbidden
< Content-Type: application/json
<
< {"fault":{"code":900908,"message":"Resource forbidden ","description":"Access failure for API: /stock, version: v3 status: (900908) - Resource forbidden "}}`);
  expect(analysis.causes[0].id).toBe('permission-denied');
  expect(toldTo('developer', analysis)).toContain('Developer Portal');
});
