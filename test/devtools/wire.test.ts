import { expect, test } from 'vitest';
import { answerOf } from '../../src/answer.ts';
import { wireEntry } from '../../src/devtools/wire.ts';
import { recording } from '../support/recording.ts';

const bodyOf = async (entry: unknown) => {
  const wire = await wireEntry(entry, 7, 'w1');
  return wire?.exchange.attempts[0].response?.body;
};

for (const browser of ['chromium-full', 'firefox'] as const) {
  for (const id of ['bearer-expired', 'basic-missing', 'preflight-rejected']) {
    test(`${browser} ${id}: the entry with its body as text`, async () => {
      const [har] = recording(browser, id).har;
      const getContent = (callback: (...values: unknown[]) => void) =>
        callback(...(har?.content ?? []));
      const wire = await wireEntry({ ...har?.entry, getContent }, 7, 'w1');
      expect(wire).toMatchObject({ kind: 'wire', tabId: 7, id: 'w1', at: expect.any(Number) });
      const body = wire?.exchange.attempts[0].response?.body;
      const expected = {
        'bearer-expired': { known: true, value: expect.stringContaining('"invalid_token"') },
        'basic-missing': { known: true, value: 'Unauthorized' },
        'preflight-rejected': expect.anything(),
      }[id];
      expect(body).toEqual(expected);
    });
  }
}

const entry = (status: number, more: object = {}) => ({
  startedDateTime: '2026-01-01T00:00:00Z',
  request: {
    method: 'GET',
    url: 'https://a.example.test/',
    headers: [{ name: 'Host', value: 'a' }],
  },
  response: { status, headers: [{ name: 'Date', value: 'x' }], content: { size: 5 } },
  ...more,
});

test('what was not refused is not noted', async () => {
  expect(await wireEntry(entry(200), 1, 'w')).toBeNull();
  expect(await wireEntry(entry(0), 1, 'w')).toBeNull();
  expect(await wireEntry(null, 1, 'w')).toBeNull();
});

test('of a request that brought tokens only those and their times are noted', async () => {
  const answer = {
    access_token: '7f2c6d0e5b1a4c7f9e3d',
    expires_in: 3600,
    refresh_token: 'refresh-secret-of-the-user',
  };
  const getContent = (done: (...values: unknown[]) => void) => done(JSON.stringify(answer), '');
  const grant = (status: number, method = 'POST', url = 'https://id.example.test/oauth/token') => {
    const base = entry(status, { getContent });
    const request = {
      ...base.request,
      method,
      url,
      headers: [{ name: 'Cookie', value: 'session=hidden-cookie' }],
      postData: { mimeType: 'application/x-www-form-urlencoded', text: 'code=hidden-code' },
    };
    return wireEntry({ ...base, request }, 1, 'w');
  };
  const wire = await grant(200);
  expect(wire).toMatchObject({ kind: 'wire', exchange: { attempts: [{ method: 'POST' }] } });
  const body = wire?.exchange.attempts[0].response?.body;
  expect(body).toEqual({
    known: true,
    value: '{"access_token":"7f2c6d0e5b1a4c7f9e3d","expires_in":3600}',
  });
  expect(JSON.stringify(wire)).not.toMatch(/hidden|refresh/);
  expect(await grant(200, 'GET')).toBeNull();
  expect(await grant(200, 'POST', 'https://id.example.test/orders')).toBeNull();
  expect(await grant(204)).toBeNull();
});

test('the body comes by a callback, by a promise, or not at all', async () => {
  const callback = (done: (...values: unknown[]) => void) => done('hello', '');
  const promise = (...callbacks: unknown[]) => {
    if (callbacks.length > 0) throw new Error('Incorrect argument types');
    return Promise.resolve(['hello', 'text/plain']);
  };
  const failing = () => Promise.reject(new Error('gone'));
  expect(await bodyOf(entry(401, { getContent: callback }))).toEqual({
    known: true,
    value: 'hello',
  });
  expect(await bodyOf(entry(401, { getContent: promise }))).toEqual({
    known: true,
    value: 'hello',
  });
  expect(await bodyOf(entry(401, { getContent: failing }))).toEqual({
    known: false,
    why: 'not-seen',
  });
  expect(await bodyOf(entry(401))).toEqual({ known: false, why: 'not-seen' });
});

test('a body of megabytes is cut, and says so', async () => {
  const getContent = (done: (...values: unknown[]) => void) => done('x'.repeat(3_000_000), '');
  const body = await bodyOf(entry(403, { getContent }));
  expect(body).toMatchObject({
    known: true,
    value: expect.stringMatching(/… \[cut here: \d+ more/),
  });
  expect(JSON.stringify(body).length).toBeLessThan(300_000);
});

test('an answer of several values, of one, and a failure', async () => {
  expect(await answerOf((done) => done?.(1, 2))).toEqual([1, 2]);
  expect(await answerOf(() => Promise.resolve('one'))).toEqual(['one']);
  await expect(answerOf(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
