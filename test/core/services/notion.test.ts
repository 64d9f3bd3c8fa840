import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('the secret of a public integration in a page', () => {
  const analysis = diagnosed(`POST https://api.notion.com/v1/oauth/token
Authorization: Basic base64(1f0c7d52-2b6e-4d5d-9f65-0f4a3c1e7b88:secret_Q1w2E3r4T5y6U7i8O9p0A1s2D3f4G5h6J7k8L9z0X1c)
Content-Type: application/json
Origin: https://links.example.com

{"grant_type":"authorization_code","code":"8c1e","redirect_uri":"https://links.example.com/back"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client"}`);
  expect(analysis.causes[0].id).toBe('client-authentication-failed');
  expect(toldTo('developer', analysis)).toContain('curl -i -u "$CLIENT_ID:$CLIENT_SECRET"');
  expect(toldTo('developer', analysis)).toContain('Make a new secret');
  expect(toldToAll(analysis)).not.toContain('PKCE');
  expect(toldToAll(analysis)).not.toContain('client_secret=');
});
