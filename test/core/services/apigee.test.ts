import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('an app without the product', () => {
  const analysis = diagnosed(`GET https://api.example.test/shops/v1/shelves
Authorization: Bearer Zk2m8Qw1Lr5Tn7Vb3Xc9
< 401 Unauthorized
< Server: apigee
< Content-Type: application/json
<
< {"fault":{"faultstring":"Invalid API call as no apiproduct match found","detail":{"errorcode":"keymanagement.service.InvalidAPICallAsNoApiProductMatchFound"}}}`);
  expect(analysis.causes[0].id).toBe('api-not-enabled');
  expect(toldTo('owner', analysis)).toContain('API product');
  expect(toldTo('owner', analysis)).toContain('/shops/v1/shelves');
  expect(toldTo('developer', analysis)).toContain('of the app and the environment');
});
