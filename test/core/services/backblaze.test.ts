import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const upload = (kind: string) =>
  diagnosed(`POST https://pod-050-2007-11.backblaze.com/b2api/v3/b2_upload_file/e4f3a0c1/c005
Authorization: 4_00cf4ffd1314973d8face9_01c4068e4637_${kind}_SVHUZeT8khp1ceyG8pR5xcshveEn
X-Bz-File-Name: a.txt

text
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":"bad_auth_token","message":"","status":401}
`);

test('the token of the account is none for an upload', () => {
  const analysis = upload('acct');
  expect(analysis.causes[0].id).toBe('token-wrong-type');
  expect(toldTo('developer', analysis)).toContain('b2_get_upload_url');
  expect(upload('upld').causes[0].id).toBe('token-rejected');
});
