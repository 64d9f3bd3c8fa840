import { expect, test } from 'vitest';
import { diagnosed, stepsOf, told, toldTo, toldToAll } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

test('what is opened as a page is sent to the sign-in, not given a Bearer token', () => {
  const page: Brief = {
    response: { 'Content-Type': 'text/html' },
    body: '<h1>Access denied</h1><p>You are not allowed to execute the action you have requested.</p>',
  };
  const opened = told({ ...page, request: { 'Sec-Fetch-Mode': 'navigate', Cookie: '' } });
  const called = told({ ...page, request: { 'Sec-Fetch-Mode': 'cors', Cookie: '' } });
  expect([opened.id, called.id]).toEqual(Array(2).fill('unauthenticated-reported-as-403'));
  expect(opened.text).not.toContain('Bearer');
  expect(called.text).toContain('Bearer');
});

test('a page of the server itself has no Bearer token to send where it never sent one', () => {
  const call = (site: string) => `POST https://events.example.test/api/reserve
Origin: https://${site}.example.test
Content-Type: application/json
Cookie:

{"event":18}
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"Please log in first"}`;
  const steps = stepsOf(call('events'), 'unauthenticated-reported-as-403');
  expect(steps).toMatch(/location\.assign/);
  expect(steps).not.toMatch(/Bearer/);
  expect(stepsOf(call('other'), 'unauthenticated-reported-as-403')).toMatch(/Bearer/);
});

test('one who is to sign in is sent there, and one who is to send a key is not', () => {
  const call = (body: string) => `GET https://app.example.test/api/orders
Sec-Fetch-Site: same-origin
Referer: https://app.example.test/
Cookie:
< 403 Forbidden
< Content-Type: text/plain
<
< ${body}`;
  expect(stepsOf(call('User is not logged in'), 'unauthenticated-reported-as-403')).toMatch(
    /location\.assign/,
  );
  expect(stepsOf(call('RBAC: access denied'), 'unauthenticated-reported-as-403')).toMatch(/Bearer/);
});

test('a key that the answer names as a parameter is to be sent as that, and is had where it says', () => {
  const analysis = diagnosed(`GET https://api.code.example.test/repos?size=1
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"code":"API_KEY_MISSING","message":"No api_key was supplied. Get one at https://developers.code.example.test"}}
`);
  const told = toldTo('developer', analysis);
  expect(told).toContain('Send the key as api_key with GET /repos');
  expect(told).toContain('It is to be had at https://developers.code.example.test.');
  expect(told).toContain(`curl -i -G --data-urlencode "api_key=$API_KEY"`);
  expect(told).not.toContain('Bearer');
});

test('where a key is asked for, nobody is told to sign in', () => {
  const analysis = diagnosed(`GET https://api.example.test/budgets
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"code":"API_KEY_MISSING","message":"No api_key was supplied. Get one at https://developers.example.test"}}
`);
  expect(analysis.causes[0].title).toBe('No API key was sent, reported as 403 instead of 401');
  expect(toldTo('visitor', analysis)).toBe('');
  expect(toldTo('developer', analysis)).toContain('https://developers.example.test');
  expect(toldToAll(analysis)).not.toContain('Bearer');
});
