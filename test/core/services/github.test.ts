import { expect, test } from 'vitest';
import { diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('GitHub sends the address that authorizes the token', () => {
  const github = `GET https://api.github.com/orgs/acme/repos
Authorization: token ghp_axxKhBddv9p66RzcwN6LpvFwwPzTLDoe7qXt
< 403 Forbidden
< x-github-sso: required; url=https://github.com/orgs/acme/sso?authorization_request=AYU
<
< {"message":"Resource protected by organization SAML enforcement."}`;
  expect(stepsOf(github, 'sso-required')).toMatch(/sso\?authorization_request=AYU/);
});

const demanded = (token: string, sso = '') =>
  diagnosed(`GET https://api.github.com/orgs/acme/teams
Authorization: Bearer ${token}

< 403 Forbidden${sso}
< Content-Type: application/json
<
< {"message":"Resource protected by organization SAML enforcement. You must grant your token access to this organization."}`);

test('single sign-on is that of the organization in the path, and a token of an app is granted by app', () => {
  const ofApp = demanded('gho_16C7e42F292c6912E7710c838347Ae178B4a');
  expect(toldTo('visitor', ofApp)).toContain('https://github.com/orgs/acme/sso');
  expect(toldTo('developer', ofApp)).toContain('Authorized OAuth Apps');
  const personal = demanded('ghp_16C7e42F292c6912E7710c838347Ae178B4a');
  expect(toldTo('developer', personal)).toContain('Configure SSO');
  const named = demanded(
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    '\n< X-GitHub-SSO: required; url=https://github.com/orgs/acme/sso?authorization_request=A1',
  );
  expect(toldTo('visitor', named)).not.toContain('orgs/acme/sso,');
});

test('its words show it behind another name', () => {
  const analysis = diagnosed(`GET https://proxy.example.test/repos/acme/shop
Authorization: Bearer ghp_16C7e42F292c6912E7710c838347Ae178B4a

< 403 Forbidden
< Content-Type: application/json
<
< {"message":"Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization."}`);
  expect(analysis.causes[0]).toMatchObject({ id: 'sso-required', certainty: 'certain' });
});

test('a token stands in for a second factor, or the field of its code', () => {
  const analysis = diagnosed(`GET https://git.example.test/api/v3/user
Authorization: Basic base64(octo:secret)

< 401 Unauthorized
< X-GitHub-OTP: required; app
< Content-Type: application/json
<
< {"message":"Must specify two-factor authentication OTP code."}`);
  expect(toldTo('developer', analysis)).toContain('personal access token');
  expect(toldTo('developer', analysis)).toContain('X-GitHub-OTP: 123456');
  expect(toldToAll(analysis)).not.toContain('app password');
});

test('the times of the JWT of an app leave room for a clock that is fast', () => {
  const analysis = diagnosed(`# at: 2026-03-02T10:03:00Z
POST https://api.github.com/app/installations/1/access_tokens
Authorization: Bearer jwt({"alg":"RS256"}, {"iat":"2026-03-02T10:03:00Z","exp":"2026-03-02T10:13:00Z","iss":"1"})
Origin: https://build.example.test

< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
< Content-Type: application/json
<
< {"message":"'Expiration time' claim ('exp') is too far in the future"}`);
  expect(analysis.causes[0].id).toBe('clock-skew');
  expect(toldTo('developer', analysis)).toContain('iat: now - 60');
  expect(toldTo('developer', analysis)).toContain('on a server');
  expect(toldTo('developer', analysis)).not.toContain("get('date')");
});
