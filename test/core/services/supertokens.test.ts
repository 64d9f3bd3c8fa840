import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('SuperTokens names the claim that is not met', () => {
  const analysis = diagnosed(`GET https://api.example.test/tasks
Cookie: sAccessToken=q8ZfN2x7
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"invalid claim","claimValidationErrors":[{"id":"st-ev","reason":{"message":"wrong value","expectedValue":true,"actualValue":false}}]}
`);
  expect(analysis.causes[0].title).toBe('The account is not verified yet');
  expect(because(analysis.causes[0])).toContain('has not verified the e-mail address');
  expect(toldTo('developer', analysis)).toContain('sendVerificationEmail()');
  expect(toldTo('owner', analysis)).toContain('overrideGlobalClaimValidators');
  expect(toldTo('visitor', analysis)).toContain('Open the link in the mail');
  expect(toldToAll(analysis)).not.toContain('user administration');
});
