import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

const ipa = (reason: string) => `POST https://ipa.example.test/ipa/session/login_password
Content-Type: application/x-www-form-urlencoded

user=jlee&password=Herbst-2024
< 401 Unauthorized
< X-IPA-Rejection-Reason: ${reason}
< Content-Type: text/html
<
< <h1>Invalid Authentication</h1>`;

test('an expired password is changed by its user, a locked one unlocked', () => {
  const expired = stepsOf(ipa('password-expired'), 'account-disabled');
  expect(expired).toMatch(/change_password/);
  expect(expired).not.toMatch(/user-unlock/);
  expect(stepsOf(ipa('user-locked'), 'account-disabled')).toMatch(/user-unlock/);
});
