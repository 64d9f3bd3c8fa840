/** Who may import whom. A test, so that nobody has to remember it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  /** Path under src, or the name of a package. */
  to: string;
  typeOnly: boolean;
  /** Loaded when it is asked for. */
  dynamic: boolean;
}

interface Rule {
  /** What it may import besides itself: paths under src (a folder ends in a slash), or packages. */
  may: readonly string[];
  /** The same, for types alone. */
  types?: readonly string[];
}

/** The shapes of facts and results, and helpers that read them. */
const FACTS = ['core/exchange.ts', 'core/analysis.ts', 'core/ids.ts'];
/** What units that judge may read. */
const DERIVED = [
  ...FACTS,
  'core/http/',
  'core/schemes/',
  'core/token/',
  'core/history.ts',
  'core/memo.ts',
  'core/remembered.ts',
  'core/sent.ts',
  'core/signed-url.ts',
];

/** What the page of the panel may know: how to read, mask and report, not how to judge. */
const READ = [
  'core/exchange.ts',
  'core/facts.ts',
  'core/http/',
  'core/schemes/',
  'core/token/',
  'core/har/',
  'core/redact.ts',
  'core/replay.ts',
  'core/report.ts',
  'core/lint.ts',
];

/** By path; the longest prefix of a file is its layer. */
const RULES: Readonly<Record<string, Rule>> = {
  'core/http/': { may: ['core/exchange.ts'] },
  'core/schemes/': {
    may: ['core/http/', 'core/token/', 'core/memo.ts', ...FACTS, '@noble/hashes', 'asn1js'],
  },
  'core/token/': { may: ['core/http/', ...FACTS, 'jose', '@noble/hashes'] },
  'core/causes/': { may: DERIVED, types: ['core/services/'] },
  'core/findings/': { may: DERIVED, types: ['core/services/'] },
  'core/services/': { may: DERIVED, types: ['core/causes/'] },
  'core/': { may: ['core/'] },
  'journal.ts': { may: ['stored.ts', 'ledger.ts'], types: ['core/exchange.ts'] },
  'ledger.ts': { may: ['stored.ts'], types: ['journal.ts'] },
  'stored.ts': { may: ['core/valid.ts'], types: ['core/exchange.ts', 'journal.ts'] },
  'settings.ts': { may: [], types: ['journal.ts'] },
  'answer.ts': { may: [] },
  'browser.ts': { may: ['webextension-polyfill', 'answer.ts'], types: ['journal.ts'] },
  'background/': { may: ['core/', 'journal.ts', 'settings.ts'] },
  'background/main.ts': { may: ['background/', 'journal.ts', 'settings.ts', 'browser.ts'] },
  'background/ears.ts': { may: ['background/', 'browser.ts'] },
  'devtools/': { may: ['core/', 'journal.ts', 'answer.ts'] },
  'devtools/main.ts': {
    may: ['devtools/', 'journal.ts', 'settings.ts', 'answer.ts', 'browser.ts'],
  },
  'panel/': {
    may: [
      ...READ,
      'panel/judge/client.ts',
      'panel/judge/start.ts',
      'journal.ts',
      'settings.ts',
      'react',
      'react-dom',
      '@tanstack/react-virtual',
    ],
    types: ['core/', 'panel/judge/contract.ts'],
  },
  'panel/main.tsx': {
    may: ['panel/', 'journal.ts', 'settings.ts', 'browser.ts'],
  },
  // What runs in the worker, where everything is known.
  'panel/judge/': {
    types: ['journal.ts'],
    may: ['core/', 'panel/words.ts'],
  },
  'panel/judge/client.ts': { may: [], types: ['core/', 'panel/judge/'] },
  'panel/judge/start.ts': { may: [], types: ['panel/judge/'] },
  'cli/': { may: ['core/', 'node'] },
};

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isDirectory()) return files(`${path}/`);
    return /\.tsx?$/.test(path) && !path.endsWith('.d.ts') ? [path] : [];
  });

/** The imports of a file: static, dynamic, re-exports; style sheets are nobody's concern. */
function importsOf(path: string): Import[] {
  const source = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Import[] = [];
  const statement =
    /^\s*(?:import|export)\s+(type\s)?([^'";]*?)\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  for (const [, type, clause = '', from, bare, dynamic] of source.matchAll(statement)) {
    const target = from ?? bare ?? dynamic ?? '';
    if (target.endsWith('.css')) continue;
    const names = /^\{([\s\S]*)\}\s*$/.exec(clause.trim())?.[1]?.split(',') ?? null;
    const named = names?.map((name) => name.trim()).filter((name) => name !== '');
    const typeOnly =
      type !== undefined ||
      (named?.length ? named.every((name) => name.startsWith('type ')) : false);
    found.push({ to: resolve(path, target), typeOnly, dynamic: dynamic !== undefined });
  }
  return found;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('.')) {
    return normalize(relative('.', join(from, '..', target))).replaceAll('\\', '/');
  }
  if (target.startsWith('node:')) return 'node';
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

const layerOf = (path: string): string =>
  Object.keys(RULES)
    .filter((layer) => path === layer || (layer.endsWith('/') && path.startsWith(layer)))
    .sort((a, b) => b.length - a.length)[0] ?? '';

const within = (list: readonly string[], path: string): boolean =>
  list.some((one) => path === one || (one.endsWith('/') && path.startsWith(one)));

function fault(path: string, { to, typeOnly }: Import): string | null {
  const layer = layerOf(path);
  const rule = RULES[layer];
  if (!rule) return `${path} belongs to no layer: add one to test/layers.test.ts`;
  if (layer.endsWith('/') && layerOf(to) === layer) return null;
  const allowed = [...rule.may, ...(typeOnly ? [...(rule.types ?? [])] : [])];
  return within(allowed, to) ? null : `${path} must not import ${to}`;
}

const all = files('');

test('every import is one that its layer may make', () => {
  const faults = all.flatMap((path) => importsOf(path).map((one) => fault(path, one)));
  expect(faults.filter((one) => one !== null)).toEqual([]);
});

test('causes, findings and services do not import one another', () => {
  const faults: string[] = [];
  for (const layer of ['core/causes/', 'core/findings/', 'core/services/']) {
    const ids = new Set(idsOf(layer));
    for (const path of all.filter((one) => one.startsWith(layer) && ids.has(one))) {
      for (const { to } of importsOf(path)) {
        if (ids.has(to)) faults.push(`${path} must not import ${to}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('the page of the panel loads nothing that judges, and explains no scheme before it is asked to', () => {
  const start = ['panel/main.tsx'];
  const whole = reached(start, () => true);
  expect(whole).toContain('core/report.ts');
  expect(whole.filter((path) => /^core\/(?:causes|findings|services)\//.test(path))).toEqual([]);
  const first = reached(start, ({ dynamic }) => !dynamic);
  expect(first).toContain('core/facts.ts');
  expect(first).not.toContain('core/schemes/index.ts');
});

/** Everything that is loaded with some files, by imports of more than types. */
function reached(start: readonly string[], follows: (one: Import) => boolean): string[] {
  const found = new Set(start);
  // What is added while it is walked is walked too.
  for (const path of found) {
    for (const one of importsOf(path)) {
      if (!one.typeOnly && all.includes(one.to) && follows(one)) found.add(one.to);
    }
  }
  return [...found];
}

/** The units of a folder: what its index lists. */
function idsOf(layer: string): string[] {
  const index = `${layer}index.ts`;
  if (!all.includes(index)) return [];
  return importsOf(index)
    .filter(({ to, typeOnly }) => to.startsWith(layer) && !typeOnly)
    .map(({ to }) => to)
    .filter((to) => !/\/(?:cause|finding|service|diagnose|shared|read)\.ts$/.test(to));
}

test('only browser.ts names the browser’s API', () => {
  const naming = all.filter((path) => {
    const source = readFileSync(join(ROOT, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '');
    return /(?<![\w.'"`-])(?:chrome|browser)\.(?:storage|webRequest|tabs|devtools|runtime|action)\b/.test(
      source,
    );
  });
  expect(naming.filter((path) => path !== 'browser.ts')).toEqual([]);
});

test('the core has no clock, no chance and no page', () => {
  const impure = all.filter((path) => {
    if (!path.startsWith('core/')) return false;
    const source = readFileSync(join(ROOT, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, "''");
    return /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bdocument\.|\bnavigator\.|\blocalStorage\b|\bsetTimeout\b/.test(
      source,
    );
  });
  expect(impure).toEqual([]);
});
