import { expect, test } from 'vitest';
import {
  because,
  causeOf,
  diagnosed,
  stepsOf,
  toldTo,
  toldToAll,
} from '../../support/diagnosed.ts';

test('a space too many in front of a token is what a server may not put up with', () => {
  const asked = (line: string) =>
    diagnosed(`GET https://app.example.test/api/user
Authorization: ${line}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Unauthenticated."}
`);
  const spaced = asked('Bearer  17|kVq3T9xZsW2mB7yLp8RcN5fJdH1gA4uE6oQiX0tv');
  expect(spaced.causes[0].id).toBe('token-malformed');
  expect(toldTo('developer', spaced)).toContain('Put one space between Bearer and the token');
  expect(asked('Bearer 17|kVq3T9xZsW2mB7yLp8RcN5fJdH1gA4uE6oQiX0tv').causes[0].id).toBe(
    'token-rejected',
  );
});

test('a UUID that breaks off is no whole token, and a new sign-in is cut as well', () => {
  const call = (token: string) => `GET https://api.example.test/company
Authorization: Bearer ${token}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid token"}`;
  const [first] = diagnosed(call('d9923a6b-cef7-4580-9')).causes;
  expect(first).toMatchObject({ id: 'token-malformed', certainty: 'likely' });
  expect(first.evidence[0]?.says).toMatch(/8-4-4-1 of 8-4-4-4-12/);
  expect(first.steps.map((step) => step.for)).not.toContain('visitor');
  expect(diagnosed(call('d9923a6b-cef7-4580-9b1c-0123456789ab')).causes[0].id).not.toBe(
    'token-malformed',
  );
});

const call = (token: string) => `GET https://crm.example.test/me
Authorization: Bearer ${token}
< 401 Unauthorized
< Content-Type: application/json
<
< {"detail":"Not enough segments"}`;

test('a whole token of another kind was not cut', () => {
  const opaque = call('ffc7aebb06b3ad95705d5204a0aab1d6a1155823');
  const steps = stepsOf(opaque, 'token-malformed');
  expect(steps).toMatch(/Send a JWT/);
  expect(steps).not.toMatch(/4096 bytes|compare its length/);
  expect(because(causeOf(opaque, 'token-malformed'))).toMatch(/an opaque text of 40 characters/);
});

test('the beginning of a JWT was cut', () => {
  expect(stepsOf(call('eyJhbGciOiJIUzI1NiJ9'), 'token-malformed')).not.toMatch(/Send a JWT/);
});

const sent = (line: string) => `GET https://api.example.test/items
Authorization: ${line}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"invalid token"}`;

test('a length that columns have is where it was cut', () => {
  const header = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.';
  const claims = Buffer.from(JSON.stringify({ sub: 'x'.repeat(400) })).toString('base64url');
  const cut = (at: number) => sent(`Bearer ${`${header}${claims}`.slice(0, at)}`);
  expect(stepsOf(cut(255), 'token-malformed')).toMatch(/cut at 255 characters/);
  expect(stepsOf(cut(251), 'token-malformed')).not.toMatch(/cut at 251/);
});

test('quotation marks around a key are those of its settings', () => {
  const all = stepsOf(
    sent('Key "os_v2_app_qo7hsrodzidqctqob7bs3rvzw5gd24quimcpyv2z"'),
    'token-malformed',
  );
  expect(all).toMatch(/Take the quotation marks off the key/);
  expect(all).not.toMatch(/JSON\.|Sign in/);
});

test('the title where a UUID breaks off', () => {
  const analysis = diagnosed(`GET https://api.example.test/me
Authorization: Bearer d9923a6b-cef7-4580-9
< 401 Unauthorized`);
  expect(analysis.causes[0].title).toBe('A part of the token is missing');
});

test('single quotation marks are those of a literal, which JSON does not write', () => {
  const told = (mark: string) =>
    toldToAll(
      diagnosed(`GET https://api.example.test/orders
Authorization: Bearer ${mark}jwt({"alg":"HS256"}, {"sub":"7"})${mark}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"invalid token"}`),
    );
  expect(told('"')).toContain('JSON.parse');
  expect(told("'")).toContain('where it is set');
  expect(told("'")).not.toMatch(/JSON\.parse|Sign in again/);
});
