import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../../support/diagnosed.ts';

test('a field of the request that the words name is what has to be mended', () => {
  const analysis = diagnosed(`GET https://api.example.test/v1/reports
Authorization: Bearer 4fc23091ab19943b30d99b6faafbc99ea8e14809c89a19be
X-Tenant-Id: acme
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"You do not have access to the tenant in X-Tenant-Id"}
`);
  expect(analysis.causes[0].id).toBe('permission-denied');
  expect(toldTo('developer', analysis)).toMatch(/^Look at X-Tenant-Id of GET \/v1\/reports/);
});
