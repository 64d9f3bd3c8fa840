import { expect, test } from 'vitest';
import { diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('Google names what is wrong', () => {
  const form = 'grant_type=refresh_token&client_id=c1&client_secret=s&refresh_token=r';
  const all = stepsOf(
    `POST https://oauth2.googleapis.com/token
Origin: https://app.example.test
Content-Type: application/x-www-form-urlencoded

${form}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"deleted_client"}`,
    'client-authentication-failed',
  );
  expect(all).toMatch(/Restore the client/);
  expect(all).not.toMatch(/log of oauth2|Compare id/);
});

test('Google takes no secret-less web client, and has a way for pages', () => {
  const analysis = diagnosed(`POST https://oauth2.googleapis.com/token
Origin: https://sheets.example.test
Content-Type: application/x-www-form-urlencoded

client_id=177198524833-3to4yx7x.apps.googleusercontent.com&client_secret=uqiQmlZ10DsKi6vDQH9Vwu6p&refresh_token=1%2F0wZxn&grant_type=refresh_token
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"Unauthorized"}
`);
  expect(analysis.causes[0].id).toBe('client-authentication-failed');
  expect(toldTo('developer', analysis)).toMatch(
    /initTokenClient[\s\S]*APIs & Services, Credentials/,
  );
  expect(toldToAll(analysis)).not.toMatch(/public client|realm|client_secret_post/);
});
