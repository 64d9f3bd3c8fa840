import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('the addresses of Directus are those of a policy, not of a path', () => {
  const analysis = diagnosed(`GET https://cms.example.test/items/articles
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 401 Unauthorized
< X-Powered-By: Directus
< Content-Type: application/json
<
< {"errors":[{"message":"Invalid IP address.","extensions":{"code":"INVALID_IP"}}]}
`);
  expect(toldTo('owner', analysis)).toMatch(/Access Policies[\s\S]*IP_TRUST_PROXY/);
});
