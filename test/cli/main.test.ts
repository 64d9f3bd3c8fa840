import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEGMENT } from '../../src/cli/diagnosis.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A process that compiles what it runs needs its time where others want the processor too. */
const PATIENCE = 60_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'auth-devtools-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) => spawn(process.execPath, args, { cwd: ROOT });

async function run(...args: string[]) {
  const child = start(...args);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = await once(child, 'close');
  return { status: status as number, stdout, stderr };
}

const START = 'src/cli/start.mjs';
const diagnose = (...args: string[]) => run(START, ...args);

interface Line {
  file: string;
  entry: number;
  status: number;
  url: string;
  credential: { token68: string | null } | null;
  causes: { id: string }[];
  findings: { id: string }[];
}
const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const TOKEN = 'Zt5kQ0xR7uVwJm2sLd8b';

function entry(status: number, path = '/orders', token = TOKEN) {
  return {
    startedDateTime: '2026-03-01T10:00:00.000Z',
    time: 20,
    request: {
      method: 'GET',
      url: `https://api.example.test${path}`,
      headers: [{ name: 'Authorization', value: `Bearer ${token}` }],
    },
    response: {
      status,
      statusText: '',
      headers: [{ name: 'WWW-Authenticate', value: 'Bearer error="invalid_token"' }],
      content: { size: 0, text: '' },
    },
  };
}

function har(name: string, entries: readonly unknown[], creator = 'test'): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ log: { creator: { name: creator }, entries } }));
  return path;
}

function broken(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('diagnose --json', () => {
  test(
    'writes one line for each refused entry, in the order of files and entries',
    async () => {
      const first = har('first.har', [entry(200), entry(401), 'no entry', entry(403), entry(404)]);
      const second = har('second.har', [entry(407, '/proxy'), entry(401, '/last')]);
      const { status, stdout, stderr } = await diagnose('--json', second, first);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(linesOf(stdout).map((line) => [line.file, line.entry, line.status])).toEqual([
        ['second.har', 0, 407],
        ['second.har', 1, 401],
        ['first.har', 1, 401],
        ['first.har', 3, 403],
      ]);
    },
    PATIENCE,
  );

  test(
    'takes the entries before as history, and those of other files not',
    async () => {
      const loop = har('loop.har', [entry(401), entry(401), entry(401)]);
      const alone = har('alone.har', [entry(401)]);
      const { stdout } = await diagnose('--json', loop, alone);
      const loops = linesOf(stdout).map(({ findings }) =>
        findings.some(({ id }) => id === 'retry-loop'),
      );
      expect(loops).toEqual([false, false, true, false]);
    },
    PATIENCE,
  );

  test(
    'masks secrets unless they are to be revealed',
    async () => {
      const path = har('secret.har', [entry(401, `/orders?access_token=${TOKEN}`)]);
      const masked = await diagnose('--json', path);
      expect(masked.stdout).not.toContain(TOKEN);
      expect(linesOf(masked.stdout)[0]?.credential?.token68).toBe('•••');
      const revealed = await diagnose('--json', '--reveal', path);
      expect(linesOf(revealed.stdout)[0]?.credential?.token68).toBe(TOKEN);
      expect(linesOf(revealed.stdout)[0]?.url).toContain(TOKEN);
    },
    PATIENCE,
  );

  test(
    'says in one line which file cannot be read, goes on with the others, and ends with 2',
    async () => {
      const good = har('good.har', [entry(401)]);
      const cut = broken('cut.har', '{"log":{"entries":[{"request":');
      const page = broken('page.har', '<!doctype html>');
      const empty = broken('empty.har', '');
      const missing = join(folder, 'missing.har');
      const { status, stdout, stderr } = await diagnose(
        '--json',
        ...[cut, missing, page, good, empty, folder],
      );
      expect(status).toBe(2);
      expect(linesOf(stdout).map(({ file }) => file)).toEqual(['good.har']);
      expect(stderr.trimEnd().split('\n')).toEqual([
        `${cut}: the file ends in the middle of its JSON`,
        `${missing}: no such file`,
        `${page}: the file is not JSON`,
        `${empty}: the file is empty`,
        `${folder}: a folder, not a file`,
      ]);
    },
    PATIENCE,
  );

  test(
    'ends well and silently where nothing was refused',
    async () => {
      const path = har('fine.har', [entry(200), entry(404)]);
      expect(await diagnose('--json', path)).toEqual({ status: 0, stdout: '', stderr: '' });
    },
    PATIENCE,
  );

  test(
    'ends quietly when nobody reads on',
    async () => {
      const path = har(
        'long.har',
        Array.from({ length: 3000 }, (_, i) => entry(401, `/orders/${i}`)),
      );
      const child = start(START, '--json', path);
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      await once(child.stdout, 'data');
      child.stdout.destroy();
      const [status] = await once(child, 'close');
      expect([status, stderr]).toEqual([0, '']);
    },
    PATIENCE,
  );
});

test(
  'diagnose without --json writes a report to read',
  async () => {
    const path = har('read.har', [entry(200), entry(401)]);
    const { status, stdout } = await diagnose(path);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^read\.har #1 {2}401 GET https:\/\/api\.example\.test\/orders\n/);
    expect(stdout).toContain('because ');
    expect(stdout).not.toContain(TOKEN);
  },
  PATIENCE,
);

test.each([
  [[], 2],
  [['--help'], 0],
])(
  'diagnose %j says how it is used',
  async (args, wanted) => {
    const { status, stdout, stderr } = await diagnose(...args);
    expect([status, stdout]).toEqual([wanted, '']);
    expect(stderr).toMatch(/^usage: .*\n$/);
  },
  PATIENCE,
);

test(
  'an option that does not exist is named, with status 2',
  async () => {
    const { status, stderr } = await diagnose('--jsn', 'a.har');
    expect(status).toBe(2);
    expect(stderr).toContain('--jsn');
  },
  PATIENCE,
);

test(
  'runs that start at once do not disturb one another',
  async () => {
    const path = har('at-once.har', [entry(401)]);
    const runs = await Promise.all(Array.from({ length: 4 }, () => diagnose('--json', path)));
    for (const { status, stdout, stderr } of runs) {
      expect([status, stderr]).toEqual([0, '']);
      expect(linesOf(stdout)).toHaveLength(1);
    }
  },
  PATIENCE,
);

describe('a file that several threads share', () => {
  const withWorkers = (path: string, count: number) =>
    run(join(folder, 'with-workers.mjs'), path, String(count));
  // Threads run what is bundled.
  beforeAll(() =>
    build({
      absWorkingDir: ROOT,
      entryPoints: ['test/cli/with-workers.ts', 'src/cli/worker.ts'],
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      entryNames: '[name]',
      outExtension: { '.js': '.mjs' },
      outdir: folder,
    }),
  );
  const many = Array.from({ length: 1100 }, (_, i) =>
    i % 3 === 2 ? entry(200, `/orders/${i}`) : entry(401, `/orders/${i % 7}`),
  );
  /** Of three segments; a loop goes on over their border. */
  const segments = Array.from({ length: 2 * SEGMENT + 300 }, (_, i) =>
    i % 20 === 19 || (i > SEGMENT - 3 && i < SEGMENT + 3) ? entry(401) : entry(200, `/orders/${i}`),
  );

  test.each([2, 3])(
    'gives the very lines that one thread gives (%i threads)',
    async (count) => {
      const path = har('many.har', segments);
      const alone = await diagnose('--json', path);
      const shared = await withWorkers(path, count);
      const lines = linesOf(alone.stdout);
      expect(lines.map((line) => line.entry)).toEqual(
        segments.flatMap(({ response }, i) => (response.status === 401 ? [i] : [])),
      );
      const first = lines.find((line) => line.entry === SEGMENT);
      expect(first?.findings.map(({ id }) => id)).toContain('retry-loop');
      expect(shared).toEqual({ status: 0, stdout: alone.stdout, stderr: '' });
    },
    PATIENCE,
  );

  test.each([10, SEGMENT - 5, SEGMENT + 5])(
    'is reported up to the entry that is damaged (%i)',
    async (damaged) => {
      const texts = segments.map((one) => JSON.stringify(one));
      texts[damaged] = '{"request":}';
      const path = broken('damaged.har', `{"log":{"entries":[${texts.join(',')}]}}`);
      const alone = await diagnose('--json', path);
      const shared = await withWorkers(path, 2);
      expect(alone.stderr).toBe(`${path}: entry ${damaged} is not valid JSON\n`);
      const last = linesOf(alone.stdout).at(-1)?.entry ?? -1;
      expect(last).toBe(
        segments.slice(0, damaged).findLastIndex((one) => one.response.status === 401),
      );
      expect(shared.stdout).toBe(alone.stdout);
      expect(shared.stderr).toBe(`entry ${damaged} is not valid JSON\n`);
    },
    PATIENCE,
  );

  test(
    'is looked at for a sanitizer by the same entries in each thread',
    async () => {
      // Behind the entries that decide, and in the piece of the file that holds the last of them.
      const carried = 2010;
      const bare = (one: (typeof segments)[number], i: number) =>
        i === carried
          ? one
          : { ...one, request: { ...one.request, headers: [{ name: 'Accept', value: '*/*' }] } };
      const path = har('sanitized.har', segments.map(bare), 'WebInspector');
      const alone = await diagnose('--json', path);
      expect(alone.stdout).not.toBe('');
      expect(await withWorkers(path, 2)).toEqual({ status: 0, stdout: alone.stdout, stderr: '' });
    },
    PATIENCE,
  );

  test(
    'is one that is large',
    async () => {
      const small = har('large.har', many);
      const alone = await diagnose('--json', small);
      const comment = 'x'.repeat(33 * 1024 * 1024);
      const large = broken('large.har', JSON.stringify({ log: { entries: many, comment } }));
      expect(await diagnose('--json', large)).toEqual(alone);
    },
    PATIENCE,
  );

  test(
    'is reported up to where it cannot be read, and the reason once',
    async () => {
      const longer = [...many, ...many, ...many];
      const text = JSON.stringify({ log: { entries: longer } });
      const path = broken('cut-many.har', text.slice(0, -9));
      const alone = await diagnose('--json', path);
      const shared = await withWorkers(path, 2);
      expect(alone.status).toBe(2);
      expect(linesOf(alone.stdout).length).toBeGreaterThan(2000);
      expect(shared.stdout).toBe(alone.stdout);
      expect(shared.stderr).toBe('the file ends in the middle of its JSON\n');
    },
    PATIENCE,
  );
});
