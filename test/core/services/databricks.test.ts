import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a personal access token of Databricks is of one workspace', () => {
  const refused = (token: string) =>
    diagnosed(`GET https://adb-4521180090211231.11.azuredatabricks.net/api/2.0/clusters/list
Authorization: Bearer ${token}
Origin: https://desk.example.test
Sec-Fetch-Site: cross-site
< 403 Forbidden
< Server: databricks
< Content-Type: application/json
<
< {"error_code":403,"message":"Invalid access token."}
`);
  const analysis = refused('dapi0123456789abcdef0123456789abcdef-3');
  expect(analysis.causes[0]).toMatchObject({ id: 'api-key-invalid', certainty: 'certain' });
  expect(toldTo('developer', analysis)).toMatch(/azuredatabricks\.net \(Settings, Developer/);
  expect(toldTo('developer', analysis)).toContain('Keep the token on a server');
  expect(toldToAll(refused('opaque0123456789abcdef'))).not.toContain('Settings, Developer');
});
