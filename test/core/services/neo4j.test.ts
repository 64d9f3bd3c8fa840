import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Neo4j says where the first password is changed', () => {
  const analysis = diagnosed(`POST http://db.example.test:7474/db/data/transaction/commit
Authorization: Basic bmVvNGo6bmVvNGo=
Content-Type: application/json

{"statements":[]}
< 403 Forbidden
< Content-Type: application/json; charset=UTF-8
<
< {
<   "password_change" : "http://db.example.test:7474/user/neo4j/password",
<   "errors" : [ { "code" : "Neo.ClientError.Security.Forbidden", "message" : "User is required to change their password." } ]
< }
`);
  expect(analysis.causes[0].id).toBe('account-disabled');
  expect(toldTo('developer', analysis)).toMatch(
    /^Set the new password at [\s\S]*-d .*NEW_PASSWORD.* http:\/\/db\.example\.test:7474\/user\/neo4j\/password$/m,
  );
  expect(toldTo('owner', analysis)).not.toContain('lift the rule');
});
