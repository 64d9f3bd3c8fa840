import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const signIn = (message: string) =>
  diagnosed(`POST https://desk.example.test/login
Content-Type: application/json

{"username":"ada","password":"lamp-post"}
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"${message}"}
`);

test.each([
  ['Account locked after 5 attempts', 'The account is locked', 'until the lock'],
  ['Your account is blocked', 'The account is disabled', 'ask its support'],
  ['Account suspended: unpaid invoice', 'The plan or licence does not cover this', 'plan'],
  ['Your account has been deactivated by an administrator', 'The account is disabled', 'support'],
  ['Account not activated', 'The account is not verified yet', 'Follow the link'],
  ['Your account is pending approval', 'The account is not approved yet', 'who approves it'],
])('title and steps of “%s” are of one state', (message, title, told) => {
  const analysis = signIn(message);
  expect(analysis.causes[0]).toMatchObject({ id: 'account-disabled', title });
  expect(toldTo('visitor', analysis)).toContain(told);
});
