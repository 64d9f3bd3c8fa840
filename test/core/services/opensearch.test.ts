import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('names the permission that a role must have', () => {
  const analysis = diagnosed(`GET https://search.example.test:9200/orders/_search
Authorization: Basic base64(ann:secret)

< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=ann, backend_roles=[], requestedTenant=null]"},"status":403}`);
  expect(analysis.causes[0]).toMatchObject({ id: 'permission-denied', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('OpenSearch says');
  expect(toldTo('owner', analysis)).toContain('the permission indices:data/read/search for');
});
