import { expect, test } from 'vitest';
import {
  diagnosed,
  diagnosedInBrief,
  stepsOf,
  toldTo,
  toldToAll,
} from '../../support/diagnosed.ts';

const unverified = `POST https://api.mail.example.test/emails
Authorization: Bearer re_HUnr8Pj4_oHLfwO44j5OFi24yqHtldbSS
Content-Type: application/json

{"from":"a@example.test"}
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"You can only send testing emails to your own email address. To send emails to other recipients, please verify a domain at mail.example.test/domains, and change the \`from\` address."}`;

test('the sentence that says what to do is the step', () => {
  const all = stepsOf(unverified, 'account-disabled');
  expect(all).toMatch(/please verify a domain at mail\.example\.test\/domains/);
  expect(all).not.toMatch(/confirm the address/);
});

test('a lock is lengthened by attempts only where it ends by itself', () => {
  const locked = (says: string) =>
    stepsOf(unverified.replace(/You can only[^"]*/, says), 'account-disabled');
  expect(locked('Account locked. Try again in 15 minutes.')).toMatch(/lengthen the lock/);
  expect(locked('Account locked by the administrator.')).not.toMatch(/lengthen/);
});

test('a sentence that says no more than the general steps is left to them', () => {
  const vague = unverified.replace(
    /You can only[^"]*/,
    'Your account is suspended. Please contact support.',
  );
  expect(stepsOf(vague, 'account-disabled')).not.toMatch(/what the answer says/);
});

const refused = (says: string) =>
  diagnosed(`POST https://admin.example.test/api/login
Content-Type: application/x-www-form-urlencoded

username=wangwei&password=Qing_2025
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":401,"msg":"${says}","data":null}
`);

test('a locked account is unlocked, in whatever language that is said', () => {
  const analysis = refused('该账户已锁定，请联系管理员');
  expect(analysis.causes[0].id).toBe('account-disabled');
  expect(toldTo('owner', analysis)).toContain('Unlock the account');
  expect(toldToAll(analysis)).not.toContain('Enable the account');
});

test.each([
  ['Your account is locked', 'The account is locked'],
  ['Your email address is not verified.', 'The account is not verified yet'],
  ['Export requires a paid plan', 'The plan or licence does not cover this'],
  ['Your password has expired', 'The password must be changed first'],
])('the title where the words are “%s”', (says, title) => {
  const request = { Authorization: 'Bearer c2f0b91d7a4e4b0f' };
  const [first] = diagnosedInBrief({ request, body: JSON.stringify({ error: says }) }).causes;
  expect(first.id).toBe('account-disabled');
  expect(first.title).toBe(title);
});

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
