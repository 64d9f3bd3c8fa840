import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

const call = (sent: string, answer: string) => `POST https://app.example.test/api/x
${sent}
< 403 Forbidden
< Content-Type: application/json
<
< ${answer}`;

test('the address of the answer is the step of a session, and no token is spoken of', () => {
  const all = stepsOf(
    call(
      'Cookie: app_session=WPCH7pUc51PQGdH8MSpRP6m1xvgI4kHfEmuVgvoa\n\n{}',
      '{"error":"sso_required","message":"acme requires single sign-on.","sso_url":"/sso/acme?t=1"}',
    ),
    'sso-required',
  );
  expect(all).toMatch(/Sign in to “acme” at https:\/\/app\.example\.test\/sso\/acme,/);
  expect(all).not.toMatch(/token/);
});

test('a password is not taken, and the provider is', () => {
  const all = stepsOf(
    call(
      'Content-Type: application/json\n\n{"email":"a@example.test","password":"x"}',
      '{"error_code":"SSO_REQUIRED","provider":"MICROSOFT_ENTRA"}',
    ),
    'sso-required',
  );
  expect(all).toMatch(/MICROSOFT_ENTRA.*no password is taken/);
});
