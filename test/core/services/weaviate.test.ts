import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Weaviate names the user who is on no list', () => {
  const analysis = diagnosed(`DELETE https://weaviate.example.test/v1/schema/Article
Authorization: Bearer M6St0Ng6pKT4zyHLZha4KY4aZSOKRWKlMmvAGa1p
< 403 Forbidden
< Content-Type: application/json
<
< {"error":[{"message":"authorization, forbidden action: user 'john' has insufficient permissions to delete [schema/Article]"}]}
`);
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['permission-denied', 'certain']);
  expect(toldTo('owner', analysis)).toContain('AUTHORIZATION_ADMINLIST_USERS=john');
});
