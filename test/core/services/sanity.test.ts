import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token of Sanity is of one project', () => {
  const analysis = diagnosed(`POST https://r2mw81xa.api.sanity.io/v2024-01-01/data/mutate/production
Authorization: Bearer skGvNSLclI0f0b5bUDDDyPl62SLykId4Yaoh2g5rctCiEsnpumbkXPTPZd3ZQohQ
Origin: https://campus.example.test
Sec-Fetch-Site: cross-site
Content-Type: application/json

{"mutations":[]}
< 401 Unauthorized
< Content-Type: application/json
<
< {"statusCode":401,"error":"Unauthorized","message":"Unauthorized - Session does not match project host","errorCode":"SIO-401-AWH"}
`);
  expect(analysis.causes[0].id).toBe('token-audience-mismatch');
  expect(toldTo('developer', analysis)).toContain('Create a token in project r2mw81xa');
  expect(toldTo('developer', analysis)).toContain('Keep the token on a server');
  expect(toldToAll(analysis)).not.toMatch(/RFC 8693|whose audience/);
});
