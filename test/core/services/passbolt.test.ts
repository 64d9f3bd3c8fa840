import { expect, test } from 'vitest';
import { diagnosed, stepsOf } from '../../support/diagnosed.ts';

test('Passbolt: the second factor that its answer names', () => {
  const call = `GET https://pass.example.test/resources.json
Cookie: session=s3Fq81kQpLm29VtRw7YbN4cH6d
< 403 Forbidden
< Content-Type: application/json
<
< {"header":{"status":"error","message":"MFA authentication is required.","url":"/mfa/verify/error.json","code":403},"body":{"mfa_providers":["totp"]}}`;
  expect(diagnosed(call).causes[0]).toMatchObject({ id: 'step-up-required', certainty: 'certain' });
  expect(stepsOf(call, 'step-up-required')).toMatch(/fetch\('\/mfa\/verify\/totp\.json'/);
});
