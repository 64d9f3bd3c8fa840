import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('authentik takes API tokens as Bearer, and writes its own answers', () => {
  const analysis = diagnosed(`GET https://auth.example.test/api/v3/core/groups/
Authorization: YbFkpjUNb9U5meC4g3SYc4bdnh5yPcudq16lh6tdKYR5eP0KONaDgJhTWrsT
< 403 Forbidden
< X-Powered-By: authentik
< X-authentik-id: d8fd7358
< Content-Type: application/json
<
< {"detail":"Authentication credentials were not provided."}
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldTo('developer', analysis)).toContain('intent API');
  expect(toldTo('owner', analysis)).toBe('');
});
