import { expect, test } from 'vitest';
import { exportHar, importHar } from '../../src/panel/import.ts';
import { createStore } from '../../src/panel/store.ts';
import { entries } from '../harness/cases.ts';
import { judgeHere, manualTimers } from '../support/judge.ts';
import { settled } from '../support/settled.ts';
import { NOON } from './fixtures.ts';

const newStore = () => createStore({ judge: judgeHere(), later: manualTimers().later });

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
  const imported = importHar(file);
  if (!imported.ok) throw new Error(imported.message);
  const again = newStore();
  again.apply({ put: imported.entries, removed: [] });
  await settled(again);
  expect(seen(again)).toEqual(seen(live));
  expect(again.get().counts.refused).toBe(15);
});

test('a redacted export holds no secret, and says what was removed', () => {
  const live = newStore();
  live.apply({ put: entries(NOON), removed: [] });
  const file = exportHar(live.exchanges(), { reveal: false, version: '1' });
  for (const secret of ['s3cr3tsession01', 'k_0123456789abcdef', 'dXNlcjpoaWRkZW4tcGFzc3dvcmQ=']) {
    expect(file).not.toContain(secret);
  }
  expect(JSON.parse(file).log.comment).toContain('Authorization');
  const imported = importHar(file);
  expect(imported.ok).toBe(true);
});

test('a byte order mark does no harm; what is no HAR says so', () => {
  expect(importHar('\uFEFF{"log":{}}')).toEqual({
    ok: false,
    message: 'It is no HAR file, or has no entries.',
  });
  expect(importHar('<html>')).toMatchObject({ ok: false });
});
