import { expect, test } from 'vitest';
import { diagnosed, diagnosedInBrief, told, toldToAll } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

test('after too many sign-ins: the password is corrected, no other network is used', () => {
  const { id, text } = told({
    method: 'POST',
    url: 'https://siem.example.test:55000/security/user/authenticate',
    request: { Authorization: 'Basic a2ltOndyb25nLVBhc3Mx' },
    response: { 'Content-Type': 'application/json' },
    body: '{"detail":"Limit of login attempts reached. The current IP has been blocked due to a high number of login attempts"}',
  });
  expect(id).toBe('rate-limited');
  expect(text).toContain('correct the user name and password');
  expect(text).not.toMatch(/VPN|network|allow/i);
});

test('by the day: no pause of seconds is advised', () => {
  const daily = told({ body: '{"error":"Daily quota exceeded"}' });
  const youtube = told({
    url: 'https://youtube.googleapis.com/youtube/v3/search?q=x',
    response: { 'Content-Type': 'application/json' },
    body: '{"error":{"code":403,"message":"The request cannot be completed because you have exceeded your quota.","errors":[{"domain":"youtube.quota","reason":"quotaExceeded"}]}}',
  });
  const second = told({ body: '{"error":"Rate limit exceeded"}' });
  expect([daily.id, youtube.id, second.id]).toEqual(Array(3).fill('rate-limited'));
  expect(daily.text).not.toContain('double the pause');
  expect(youtube.text).toContain('midnight Pacific Time');
  expect(second.text).toContain('double the pause');
});

test('a quota that is used up is raised or waited for, not asked for again', () => {
  const { id, text } = told({
    body: '{"message":"Your account has reached its quota of requests. Upgrade your plan."}',
  });
  const some = told({ body: '{"message":"The monthly quota of your project is used up"}' });
  expect([id, some.id]).toContain('rate-limited');
  const used = id === 'rate-limited' ? text : some.text;
  expect(used).toContain('the usage');
  expect(used).not.toContain('double the pause');
  expect(used).not.toContain('429');
});

test('tokens that were refused again and again are renewed; no password was sent', () => {
  const AT = Date.parse('2026-03-02T10:00:00Z');
  const request = { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' };
  const before = [0, 1, 2, 3, 4].map((i) => ({ at: AT + i * 1000, status: 401, request }));
  const { causes } = diagnosedInBrief({ at: AT + 6000, request, body: '' }, ...before);
  const cause = causes.find((one) => one.id === 'rate-limited');
  const text = cause?.steps.map((step) => step.text).join('\n') ?? '';
  expect(text).toContain('renew the Bearer credential');
  expect(text).not.toContain('password');
});

test('a quota of what is kept is full until something goes', () => {
  const { id, text } = told({
    method: 'PUT',
    url: 'https://files.example.test/media/clip.mp4',
    request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
    response: { 'Content-Type': 'application/json' },
    body: '{"code":"storage_limit_exceeded","message":"Account storage limit reached"}',
  });
  expect(id).toBe('rate-limited');
  expect(text).toMatch(/Delete what is no longer needed at files\.example\.test/);
  expect(text).not.toMatch(/^.*Wait|429|cache answers/m);
});

const AT = 1_700_000_000_000;

test('what was served before may have been asked for too often a moment later', () => {
  const url = 'https://www.example.test/rate/x?row=1';
  const bare: Brief = { url, body: 'Forbidden' };
  expect(told(bare, { url }).ids).toContain('rate-limited');
  expect(told(bare, { url, at: AT - 60_000 }).ids).not.toContain('rate-limited');
});

test('a quota of a month is not waited for in seconds', () => {
  const analysis = diagnosed(`POST https://write.example.test/api/generate
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"u-81","aud":"espace-agent"})
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"Monthly limit reached (20 requests)"}
`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldToAll(analysis)).not.toMatch(/Retry-After: 60|a while/);
  expect(analysis.causes[0].missing.join()).not.toContain('pause');
});

test.each([
  ['Too many sign-in attempts', 'Too many attempts to sign in'],
  ['Rate limit exceeded', 'A rate limit or quota is used up'],
])('the title where the words are “%s”', (says, title) => {
  const request = { Authorization: 'Bearer c2f0b91d7a4e4b0f' };
  const [first] = diagnosedInBrief({ request, body: JSON.stringify({ error: says }) }).causes;
  expect(first.id).toBe('rate-limited');
  expect(first.title).toBe(title);
});

test('too many attempts with a signature: no user name and password are at fault', () => {
  const { text } = told({
    status: 401,
    request: { Authorization: 'Acme qO885IT6wD:1781289027959:727c83a66d55907e7d7219ea5ac34e7e' },
    response: { 'Content-Type': 'application/json' },
    body: '{"error":{"message":"Too many login attempts"}}',
  });
  expect(text).toContain('correct the Acme credential in Authorization');
  expect(text).not.toMatch(/password/);
});
