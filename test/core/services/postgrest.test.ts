import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const read = (message: string) => `GET https://data.example.test/invoices
Authorization: Bearer jwt({"alg":"HS256"}, {"role":"bookkeeper"})
< 403 Forbidden
< Content-Type: application/json; charset=utf-8
< Server: postgrest/12.2.3
<
< {"code":"42501","details":null,"hint":null,"message":"${message}"}
`;

test('a role that its login role may not become is granted to that', () => {
  const analysis = diagnosed(read('permission denied to set role \\"bookkeeper\\"'));
  expect(analysis.causes[0].id).toBe('permission-denied');
  expect(toldTo('owner', analysis)).toContain('grant bookkeeper to authenticator;');
  expect(toldTo('developer', analysis)).toContain('names bookkeeper');
  expect(toldToAll(analysis)).not.toContain('grant select');
});

test('a table is granted to the role', () => {
  const analysis = diagnosed(read('permission denied for table invoices'));
  expect(toldTo('owner', analysis)).toContain('grant select');
  expect(toldToAll(analysis)).not.toContain('to authenticator');
});
