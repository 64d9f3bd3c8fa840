import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('an address that was not confirmed', () => {
  const analysis = diagnosed(`POST https://club.example.com/members/sign_in.json
Content-Type: application/json
Origin: https://app.example.com

{"member":{"email":"ida@example.com","password":"Sunflower-9"}}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"You have to confirm your email address before continuing."}`);
  expect(analysis.causes[0].id).toBe('account-disabled');
  expect(toldTo('owner', analysis)).toContain('user.confirm');
  expect(toldTo('developer', analysis)).toContain(
    'https://club.example.com/members/confirmation.json',
  );
});

test('a locked account', () => {
  const analysis = diagnosed(`POST https://club.example.com/members/sign_in.json
Content-Type: application/json

{"member":{"email":"ida@example.com","password":"Sunflower-9"}}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Your account is locked."}`);
  expect(analysis.causes[0].id).toBe('account-disabled');
  expect(toldTo('owner', analysis)).toContain('unlock_access!');
  expect(toldTo('developer', analysis)).toContain('/members/unlock.json');
});
