import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Appwrite calls the right by what the request does', () => {
  const update = (
    before: string,
  ) => `${before}PATCH https://api.example.test/v1/databases/main/collections/minutes/documents/7
X-Appwrite-Project: 66f1c0de
Cookie: a_session_66f1c0de0012ab9d44e1=eyJpZCI6IjY3NTAxYjJlMDAxOWFhNzEiLCJzZWNyZXQiOiIxYzQ2MDhiZDMzYTMyNWE3In0
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"The current user is not authorized to perform the requested action.","code":401,"type":"user_unauthorized"}
`;
  const account = `GET https://api.example.test/v1/account
X-Appwrite-Project: 66f1c0de
Cookie: a_session_66f1c0de0012ab9d44e1=eyJpZCI6IjY3NTAxYjJlMDAxOWFhNzEiLCJzZWNyZXQiOiIxYzQ2MDhiZDMzYTMyNWE3In0
< 200 OK

`;
  const analysis = diagnosed(update(account));
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['forbidden-reported-as-401', 'certain']);
  expect(toldTo('owner', analysis)).toMatch(
    /Update in the Appwrite console: Databases, main, minutes, Settings[\s\S]*Permission\.update/,
  );
  expect(toldTo('owner', analysis)).not.toContain('403 Forbidden');
  expect(diagnosed(update('')).causes[0].certainty).not.toBe('certain');
});
