import { expect, test } from 'vitest';
import { diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('Clerk has a hook for it', () => {
  const clerk = `POST https://bank.example.test/api/transfer
Cookie: __session=abc

{}
< 403 Forbidden
< Content-Type: application/json
<
< {"clerk_error":{"type":"forbidden","reason":"reverification-error"}}`;
  expect(stepsOf(clerk, 'step-up-required')).toMatch(/useReverification\(\(options\)/);
});

test('a locked user: the words of Devise are said by Clerk, and so are the steps', () => {
  const analysis =
    diagnosed(`POST https://clerk.example.com/v1/client/sign_ins/sia_1/attempt_first_factor
Origin: https://www.example.com
Content-Type: application/x-www-form-urlencoded

strategy=password&password=Hedgerow-11
< 403 Forbidden
< Content-Type: application/json
<
< {"errors":[{"message":"Account locked","long_message":"Your account is locked. You will be able to try again in 30 minutes.","code":"user_locked","meta":{"lockout_expires_in_seconds":1800}}],"clerk_trace_id":"36a24911534a01f11925b8690428b99e"}`);
  expect(analysis.causes[0].id).toBe('account-disabled');
  expect(toldTo('developer', analysis)).toContain('1800 seconds');
  expect(toldTo('owner', analysis)).toContain('/unlock');
  expect(toldToAll(analysis)).not.toContain('Rails');
});
