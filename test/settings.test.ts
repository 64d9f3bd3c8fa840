import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, openSettings, readSettings, type Settings } from '../src/settings.ts';
import { mapArea } from './support/area.ts';

test('whatever was stored, settings are complete and of their type', () => {
  for (const value of [undefined, null, 7, 'x', [], {}, { recording: 'no', preserveLog: 1 }]) {
    expect(readSettings(value)).toEqual(DEFAULT_SETTINGS);
  }
  expect(readSettings({ preserveLog: true, layout: { a: 1 }, other: 2 })).toEqual({
    ...DEFAULT_SETTINGS,
    preserveLog: true,
    layout: { a: 1 },
  });
});

test('changes made at once do not undo one another, and are heard elsewhere', async () => {
  const area = mapArea();
  const one = openSettings(area, area.changes);
  const heard: Settings[] = [];
  const stop = openSettings(area, area.changes).watch((settings) => heard.push(settings));
  await Promise.all([one.write({ recording: false }), one.write({ preserveLog: true })]);
  expect(await one.read()).toEqual({ ...DEFAULT_SETTINGS, recording: false, preserveLog: true });
  expect(heard.at(-1)).toEqual(await one.read());
  stop();
  await one.write({ recording: true });
  expect(heard).toHaveLength(2);
});

test('a write that fails does not stop the next one', async () => {
  const area = mapArea();
  const settings = openSettings(area, area.changes);
  area.refuse = () => true;
  await expect(settings.write({ recording: false })).rejects.toThrow();
  area.refuse = () => false;
  await settings.write({ preserveLog: true });
  expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, preserveLog: true });
});
