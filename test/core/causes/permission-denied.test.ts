import { describe, expect, test } from 'vitest';
import { diagnosed, diagnosedInBrief, stepsOf, told, toldTo } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

const BARE: Brief = {
  request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
  response: { 'Content-Type': 'application/json' },
  body: '{"message":"Forbidden"}',
};

test('asks for a test where the answer gives no reason', () => {
  const { id, certainty, says, text } = told(BARE);
  expect({ id, certainty }).toEqual({ id: 'permission-denied', certainty: 'possible' });
  expect(says).not.toContain('understood');
  expect(text).toContain('needs no special right');
  expect(text).not.toMatch(/Do not retry|do not renew/);
});

test('asks for none where the permission is named, or the credential was just good', () => {
  const named = told({ ...BARE, body: '{"message":"You do not have permission to do this"}' });
  const good = told(BARE, {
    ...BARE,
    url: 'https://api.example.test/me',
    status: 200,
    body: '{}',
  });
  for (const { id, text } of [named, good]) {
    expect(id).toBe('permission-denied');
    expect(text).toContain('do not renew the Bearer credential');
    expect(text).not.toContain('needs no special right');
  }
  expect(good.certainty).toBe('likely');
});

const answering = (body: object, more: Brief = {}) =>
  told({ ...BARE, body: JSON.stringify(body), ...more });

test('leads to the address at which its user agrees', () => {
  const { id, text } = answering({
    errcode: 'M_CONSENT_NOT_GIVEN',
    error: 'You must review and agree to the terms',
    consent_uri: 'https://api.example.test/consent?u=mia',
  });
  expect(id).toBe('permission-denied');
  expect(text).toContain('visitor: Open the address that the answer gives in consent_uri');
  expect(text).not.toMatch(/get a new credential|sign out/);
});

test('passes on what the answer says is to be done', () => {
  const { id, text } = answering({
    code: 'ACCESS_DENIED',
    description: 'whitelist access required. Contact Acme',
  });
  expect(id).toBe('permission-denied');
  expect(text).toContain('visitor: Do what the answer says');
  expect(text).toContain('“whitelist access required. Contact Acme”');
  expect(text).not.toContain('Sign in with an account');
});

test('asks nobody for another account where a key was sent, or the sign-in itself was refused', () => {
  const key = answering(
    { error: 'Action is forbidden for this API key', description: 'Check permissions for key' },
    { request: { 'X-Api-Key': '7f2c6d0e5b1a4c7f9e3d21' } },
  );
  const signIn = answering(
    { message: 'Access forbidden. Endpoint no longer accepting requests.' },
    {
      request: { 'Content-Type': 'application/json' },
      method: 'POST',
      url: 'https://api.example.test/auth/login',
      postData: '{"username":"mia","password":"x7Kq-22"}',
    },
  );
  expect(key.text).toContain('the settings of the key at api.example.test');
  expect(signIn.text).toContain('“Access forbidden. Endpoint no longer accepting requests”');
  for (const { id, text } of [key, signIn]) {
    expect(id).toBe('permission-denied');
    expect(text).not.toMatch(/visitor:|account that may/);
  }
});

test('says that the permission is not named only where the answer has no reason', () => {
  const missing = (body: string) => {
    const { causes } = diagnosedInBrief({ ...BARE, body });
    return causes[0].missing.join();
  };
  expect(missing('{"message":"Forbidden"}')).toContain('does not name the permission');
  expect(missing('{"message":"Orders above 500 need a second pair of eyes"}')).not.toContain(
    'does not name',
  );
});

describe('an ended token, and words of a missing permission', () => {
  const call = (claims: string, words: string) => `POST https://notes.example.test/records
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7",${claims}})
< 403 Forbidden
< Content-Type: application/json
<
< {"code":403,"message":"${words}"}`;

  const ended = '"exp":"2026-03-02T08:00:00Z"';

  test('the end is named, and the token renewed', () => {
    const steps = stepsOf(call(ended, 'You are not allowed to do this'), 'permission-denied');
    expect(steps).toMatch(/Renew the Bearer credential.*ended at 2026-03-02 08:00:00/);
    expect(steps).not.toMatch(/do not renew/);
  });

  test('one that holds is not renewed', () => {
    const after = call(`"roles":["admin"],${ended}`, 'Admin role required');
    expect(diagnosed(after).causes[0].id).toBe('token-expired');
    const holds = call('"exp":"2026-03-02T11:00:00Z"', 'You are not allowed to do this');
    expect(stepsOf(holds, 'permission-denied')).toMatch(/do not renew/);
  });

  test('nor is one that was taken after its end', () => {
    const token = `Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7",${ended}})`;
    const steps = stepsOf(
      `GET https://notes.example.test/notes
${token}
< 200 OK

${call(ended, 'You are not allowed to do this')}`,
      'permission-denied',
    );
    expect(steps).toMatch(/do not renew/);
  });

  test('what the token has is not what is missing', () => {
    const admin = call(`"role":"admin",${ended}`, 'Only admins can perform this action.');
    expect(diagnosed(admin).causes[0].id).toBe('token-expired');
    const after = call(`"roles":["admin"],${ended}`, 'Admin role required');
    expect(diagnosed(after).causes[0].id).toBe('token-expired');
    const holds = call(
      '"role":"admin","exp":"2026-03-02T11:00:00Z"',
      'Only admins can perform this action.',
    );
    expect(stepsOf(holds, 'permission-denied')).toMatch(/the token names “admin”/);
    const viewer = call(`"role":"viewer",${ended}`, 'Role viewer is not enough. Required: admin');
    expect(diagnosed(viewer).causes[0].id).toBe('permission-denied');
    const user = call(`"role":"user",${ended}`, 'Only admins can perform this action.');
    expect(diagnosed(user).causes[0].id).toBe('permission-denied');
  });
});

test('where the same was allowed for another object, the rule goes by the object', () => {
  const call = (id: number, answer: string) => `DELETE https://blog.example.test/comments/${id}
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7"})
< ${answer}
`;
  const refused = call(
    42,
    '403 Forbidden\n< Content-Type: application/json\n<\n< {"message":"You may not delete this comment"}',
  );
  const owner = (before: string) => toldTo('owner', diagnosed(before + refused));
  expect(owner(`${call(41, '204 No Content')}\n`)).toMatch(
    /whose \/comments\/42 is[\s\S]*DELETE \/comments\/41/,
  );
  expect(owner('')).toContain('Check the role');
});
