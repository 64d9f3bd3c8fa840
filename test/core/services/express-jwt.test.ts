import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('express-jwt may look elsewhere for its token', () => {
  const analysis = diagnosed(`GET https://www.example.test/api/orders
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7","exp":"2026-03-02T12:00:00Z"})
< 401 Unauthorized
< X-Powered-By: Express
< Content-Type: application/json
<
< {"error":"credentials_required","message":"No authorization token was found"}
`);
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(because(analysis.causes[0])).toContain('that has not expired');
  expect(toldTo('owner', analysis)).toMatch(/getToken[\s\S]*proxy_set_header Authorization/);
});

const behind = (server: string) =>
  toldTo(
    'owner',
    diagnosed(`GET https://shop.example.test/api/me
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"1","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< Server: ${server}
< X-Powered-By: Express
< Content-Type: application/json
<
< {"error":"credentials_required","message":"No authorization token was found"}`),
  );

test('what is shown is the setting of the server in front', () => {
  expect(behind('Apache/2.4.62 (Debian)')).toContain('mod_proxy passes Authorization on');
  expect(behind('Apache/2.4.62 (Debian)')).not.toMatch(/nginx|CloudFront|CGIPassAuth|3000/);
  expect(behind('nginx/1.27.0')).toContain('proxy_set_header Authorization');
});
