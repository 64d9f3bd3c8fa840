import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyse } from '../src/core/analyse.ts';
import type { Analysis, RankedCause } from '../src/core/analysis.ts';
import { CAUSES } from '../src/core/causes/index.ts';
import { createHistory } from '../src/core/history.ts';
import { CAUSE_IDS } from '../src/core/ids.ts';
import { parseCase } from './cases/parse.ts';

const CASES = fileURLToPath(new URL('./cases', import.meta.url));
const SOURCES = fileURLToPath(new URL('../src/core/causes', import.meta.url));

/** Files of src/core/causes that are no cause. */
const NO_CAUSE = new Set(['cause.ts', 'diagnose.ts', 'index.ts']);

const folders = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const cases = folders.flatMap((folder) =>
  readdirSync(join(CASES, folder))
    .filter((name) => name.endsWith('.http'))
    .sort()
    .map((name) => ({ folder, name, text: readFileSync(join(CASES, folder, name), 'utf8') })),
);

function judge(text: string): Analysis {
  const { exchanges } = parseCase(text);
  const history = createHistory();
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  const judged = exchanges.at(-1) ?? exchanges[0];
  return analyse(judged, history);
}

const inWords = (causes: readonly RankedCause[]) =>
  causes.map(({ id, certainty }) => `${id} (${certainty})`).join(', ');

describe('the list of causes', () => {
  test('holds every id once, in the order of ids.ts', () => {
    expect(CAUSES.map(({ id }) => id)).toEqual([...CAUSE_IDS]);
  });

  test('has one file for each id, and no other file', () => {
    const files = readdirSync(SOURCES).filter(
      (name) => name.endsWith('.ts') && !NO_CAUSE.has(name),
    );
    expect(files.sort()).toEqual(CAUSE_IDS.map((id) => `${id}.ts`).sort());
  });

  test('has one folder of cases for each id, and no other folder', () => {
    expect(folders).toEqual([...CAUSE_IDS].sort());
  });
});

describe.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s', (id, cause) => {
  test('says what is wrong in a title of at most 60 characters', () => {
    expect(cause.title.length).toBeGreaterThan(10);
    expect(cause.title.length).toBeLessThanOrEqual(60);
    expect(cause.title).not.toMatch(/[.!?]$/);
  });

  test('explains itself in one to four sentences', () => {
    expect(cause.meaning.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(4);
    expect(cause.meaning.length).toBeGreaterThan(60);
  });

  test('refers to documents on the web', () => {
    expect(cause.references.length).toBeGreaterThan(0);
    for (const { title, url } of cause.references) {
      expect(title).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
  });

  test('has cases in which it fires and in which it stays silent', () => {
    const names = cases.filter(({ folder }) => folder === id).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('fires-'))).not.toEqual([]);
    expect(names.filter((name) => name.startsWith('silent-'))).not.toEqual([]);
  });
});

describe.each(cases.map((entry) => [`${entry.folder}/${entry.name}`, entry] as const))(
  '%s',
  (_, entry) => {
    const parsed = parseCase(entry.text);
    const analysis = judge(entry.text);
    const [first] = analysis.causes;
    const own = analysis.causes.find(({ id }) => id === entry.folder);

    test('names its winner, and says why', () => {
      expect([...CAUSE_IDS]).toContain(parsed.cause);
      expect(parsed.why).not.toBe('');
      expect(entry.name).toMatch(/^(?:fires|silent|unsure)-[a-z0-9-]+\.http$/);
    });

    test('gives the primary cause', () => {
      expect(first.id, inWords(analysis.causes)).toBe(parsed.cause);
      const kind = entry.name.split('-')[0];
      if (kind === 'fires') expect(parsed.cause).toBe(entry.folder);
      if (kind === 'silent') expect(own, inWords(analysis.causes)).toBeUndefined();
      if (kind === 'unsure') {
        expect(own, inWords(analysis.causes)).toBeDefined();
        expect(own?.certainty).not.toBe('certain');
        expect(own?.missing, 'what would make it certain').not.toEqual([]);
      }
    });

    test('has steps, one of which names a value of the request', () => {
      const steps = first.steps.map(({ text, code }) => `${text}\n${code?.text ?? ''}`);
      expect(steps).not.toEqual([]);
      for (const { text } of first.steps) expect(text.length).toBeGreaterThan(20);
      const values = valuesOf(analysis);
      expect(
        steps.some((text) => values.some((value) => text.includes(value))),
        `none of ${JSON.stringify(values.slice(0, 12))} in\n${steps.join('\n')}`,
      ).toBe(true);
    });

    test('shows evidence for every cause, and hides no failed check', () => {
      for (const cause of analysis.causes) {
        expect(cause.evidence.length).toBeGreaterThan(0);
        for (const { says } of cause.evidence) {
          expect(says).not.toMatch(/^This check failed/);
          expect(says).not.toMatch(
            /undefined|\[object|NaN/.test(entry.text) ? /\0/ : /undefined|\[object|NaN/,
          );
        }
      }
    });
  },
);

test('no two cases are the same, and none is empty', () => {
  const seen = new Map<string, string>();
  for (const { folder, name, text } of cases) {
    const bare = text.replaceAll(/^#.*$/gm, '').replaceAll(/\s+/g, ' ').trim();
    expect(bare, `${folder}/${name}`).not.toBe('');
    expect(seen.get(bare), `${folder}/${name} repeats`).toBeUndefined();
    seen.set(bare, `${folder}/${name}`);
  }
});

/** Values of the request and its answer that a step can name. */
function valuesOf(analysis: Analysis): string[] {
  const values = new Set<string>();
  const { url, attempt } = analysis;
  if (url) {
    for (const part of [url.host, url.hostname, url.pathname])
      if (part.length > 3) values.add(part);
  }
  for (const { name, value } of attempt.request.fields.lines) {
    if (value.length > 3) values.add(value);
    values.add(`${name}:`);
  }
  for (const challenge of analysis.challenges.challenges) {
    for (const { value } of challenge.parameters) if (value.length > 3) values.add(value);
  }
  return [...values];
}
