import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('Entra ID demands a secret of a page that rightly has none', () => {
  const all = stepsOf(
    `POST https://login.microsoftonline.com/token
Origin: https://app.example.test
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&client_id=c1&code=x&redirect_uri=y&code_verifier=z
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain"}`,
    'client-authentication-failed',
  );
  expect(all).toMatch(/from the platform Web to Single-page application/);
  expect(all).not.toMatch(/log of login\.microsoftonline|curl/);
});
