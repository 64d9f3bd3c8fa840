/** What the panel weighs: every script that its page and its judge load, gzipped. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../support/build.ts';
import type { BenchResult } from './bench.ts';

const LIMIT = 180_000;
/** Scripts that an opened request needs, by the beginnings of their names. */
const WITH_DETAILS = ['TryFix'];

/** The worker that a script starts, by its address in the extension. */
const WORKER = /new Worker\(new URL\(["'`]\/([^"'`]+\.js)["'`]/g;

/** Files that a built script names in static imports, and in imports on demand. */
function importsOf(file: string): { now: string[]; later: string[] } {
  const source = readFileSync(file, 'utf8');
  const at = (path: string) => join(dirname(file), path);
  const all = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, path = '']) => at(path));
  return {
    now: all(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g),
    later: all(/\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g),
  };
}

/** A script with all that is loaded with it; `onDemand` says which later imports belong to it. */
function closure(files: readonly string[], onDemand: (file: string) => boolean): Set<string> {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const { now, later } = importsOf(file);
    open.push(...now, ...later.filter(onDemand));
  }
  return found;
}

const weight = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

export async function run(): Promise<BenchResult> {
  const folder = buildExtension('chromium');
  const html = readFileSync(join(folder, 'src/panel/panel.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) =>
    resolve(folder, path.replace(/^\//, '')),
  );
  if (first.length === 0) throw new Error('panel.html names no script');
  const atStart = weight(closure(first, () => false));
  const opened = weight(
    closure(first, (file) => WITH_DETAILS.some((name) => file.includes(`/${name}-`))),
  );
  const page = closure(first, () => true);
  const workers = [...page].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(WORKER)].map(([, path = '']) => join(folder, path)),
  );
  if (workers.length !== 1) throw new Error(`the page starts ${workers.length} workers`);
  const whole = weight(page);
  const judge = weight(closure(workers, () => true));
  return {
    name: 'scripts of the panel, gzipped',
    figures: [
      `the page: ${kilobytes(atStart)} when it opens, ${kilobytes(opened)} with a request opened, ${kilobytes(whole)} with every view and check that is loaded on demand`,
      `the worker that judges: ${kilobytes(judge)}, loaded beside the page`,
    ],
    wanted: `${kilobytes(LIMIT)} of the page, whatever is opened`,
    ok: whole <= LIMIT,
  };
}
