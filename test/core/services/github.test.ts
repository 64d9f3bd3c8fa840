import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('GitHub sends the address that authorizes the token', () => {
  const github = `GET https://api.github.com/orgs/acme/repos
Authorization: token ghp_axxKhBddv9p66RzcwN6LpvFwwPzTLDoe7qXt
< 403 Forbidden
< x-github-sso: required; url=https://github.com/orgs/acme/sso?authorization_request=AYU
<
< {"message":"Resource protected by organization SAML enforcement."}`;
  expect(stepsOf(github, 'sso-required')).toMatch(/sso\?authorization_request=AYU/);
});
