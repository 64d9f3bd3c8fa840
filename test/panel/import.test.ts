import { expect, test } from 'vitest';
import { importHar } from '../../src/panel/import.ts';
import { createStore } from '../../src/panel/store.ts';
import { exportHar } from '../../src/panel/to-har.ts';
import { entries } from '../harness/cases.ts';
import { judgeHere, manualTimers } from '../support/judge.ts';
import { manyAsHar } from '../support/many.ts';
import { settled } from '../support/settled.ts';
import { NOON } from './fixtures.ts';

const judge = judgeHere();
const newStore = () => createStore({ judge, later: manualTimers().later });

const seen = (store: ReturnType<typeof newStore>) =>
  store.get().rows.map(({ status, method, url, asked, sent, cause, resolvedBy }) => ({
    status,
    method,
    url,
    asked,
    sent,
    cause: cause?.id,
    resolved: resolvedBy !== null,
  }));

test('what is exported comes back as the same list', async () => {
  const live = newStore();
  live.apply({ put: entries(NOON), removed: [] });
  await settled(live);
  const file = exportHar(live.exchanges(), { reveal: true, version: '1' });
  const again = newStore();
  await importHar(file, judge, again);
  await settled(again);
  expect(seen(again)).toEqual(seen(live));
  expect(again.get().counts.refused).toBe(15);
});

test('a redacted export holds no secret, and says what was removed', async () => {
  const live = newStore();
  live.apply({ put: entries(NOON), removed: [] });
  const file = exportHar(live.exchanges(), { reveal: false, version: '1' });
  for (const secret of ['s3cr3tsession01', 'k_0123456789abcdef', 'dXNlcjpoaWRkZW4tcGFzc3dvcmQ=']) {
    expect(file).not.toContain(secret);
  }
  expect(JSON.parse(file).log.comment).toContain('Authorization');
  await importHar(file, judge, newStore());
});

test('a long file comes whole, and in the order of time', async () => {
  const store = newStore();
  await importHar(manyAsHar(450), judge, store);
  await settled(store);
  const times = store.get().rows.map(({ at }) => at);
  expect(times).toHaveLength(450);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('a byte order mark does no harm; what is no HAR says so', async () => {
  const read = (text: string) => importHar(text, judge, newStore());
  await expect(read('\uFEFF{"log":{}}')).rejects.toThrow('It is no HAR file, or has no entries.');
  await expect(read('<html>')).rejects.toThrow('It is no JSON');
});
