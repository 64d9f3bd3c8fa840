import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (path: string) =>
  toldTo(
    'developer',
    diagnosed(`POST https://www.zohoapis.eu${path}
Authorization: Zoho-oauthtoken 1000.0f5c2d.7a9b
Content-Type: application/json

{}
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"invalid oauth scope to access this URL","status":"error"}
`),
  );

test('a query needs two scopes, a record one', () => {
  expect(refused('/crm/v8/coql')).toContain('scope=ZohoCRM.coql.READ,ZohoCRM.modules.READ');
  expect(refused('/crm/v8/Leads')).toContain('ZohoCRM.modules.MODULE.READ, CREATE');
  expect(refused('/crm/v8/Leads')).not.toContain('coql');
});
