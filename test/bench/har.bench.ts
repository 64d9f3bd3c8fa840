/** A HAR of 100 000 entries through the command line: time and memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCases } from '../corpus.ts';
import { type BenchResult, thousands } from './bench.ts';

const ENTRIES = 100_000;
const SECONDS = 10;
const BYTES = 1024 ** 3;

async function writeHar(file: string): Promise<void> {
  const cases = readCases(fileURLToPath(new URL('../corpus', import.meta.url)));
  const entries = cases.flatMap((entry) => entry.case.entries.map((raw) => JSON.stringify(raw)));
  const out = createWriteStream(file);
  out.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n');
  for (let i = 0; i < ENTRIES; i++) {
    const text = `${i === 0 ? '' : ',\n'}${entries[i % entries.length]}`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end(']}}');
  await once(out, 'close');
}

/** Runs the command and returns seconds and peak memory, as the child itself reports it on exit. */
async function diagnose(file: string): Promise<{ seconds: number; peak: number; lines: number }> {
  const started = performance.now();
  const report =
    'process.on("exit", () => process.stderr.write("PEAK " + process.resourceUsage().maxRSS + "\\n"))';
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      '--import',
      'tsx',
      resolve('src/cli/main.ts'),
      '--json',
      file,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let lines = 0;
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`diagnose ended with ${code}: ${errors}`);
  return { seconds, peak: Number(/PEAK (\d+)/.exec(errors)?.[1]) * 1024, lines };
}

export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'auth-devtools-bench-'));
  try {
    const file = join(folder, 'large.har');
    await writeHar(file);
    const { seconds, peak, lines } = await diagnose(file);
    const size = statSync(file).size;
    return {
      name: 'large HAR',
      figures: [
        `${thousands(ENTRIES)} entries, ${Math.round(size / 1e6)} MB, ${thousands(lines)} reports: ${seconds.toFixed(1)} s, ${Math.round(peak / 1024 ** 2)} MiB`,
      ],
      wanted: `${SECONDS} s and 1 GiB`,
      ok: seconds < SECONDS && peak < BYTES,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
