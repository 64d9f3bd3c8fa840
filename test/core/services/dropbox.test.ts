import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('Dropbox names the scope, which its console gives', () => {
  const all = stepsOf(
    `POST https://api.dropboxapi.com/2/files/list_folder
Authorization: Bearer sl.u.TMButm0pgGacai2gXc47p2lViqnfj4Ci52oEeEHkI6nrH1X74JHRHuuhxtUxgOQrC8U6y
< 401 Unauthorized
< Content-Type: application/json
<
< {"error_summary":"missing_scope/...","error":{".tag":"missing_scope","required_scope":"files.metadata.read"}}`,
    'insufficient-scope',
  );
  expect(all).toMatch(/Tick files\.metadata\.read under Permissions/);
});
