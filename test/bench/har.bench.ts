/** A HAR of 100 000 entries through the command line: time and memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchResult, corpusCases, thousands } from './bench.ts';

const ENTRIES = 100_000;
const SECONDS = 10;
const BYTES = 1024 ** 3;

async function writeHar(file: string): Promise<void> {
  const entries = corpusCases().first.flatMap((one) =>
    one.entries.map((raw) => JSON.stringify(raw)),
  );
  const out = createWriteStream(file);
  out.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n');
  for (let i = 0; i < ENTRIES; i++) {
    const text = `${i === 0 ? '' : ',\n'}${entries[i % entries.length]}`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end(']}}');
  await once(out, 'close');
}

/**
 * Runs the command, its output into a file as by `>`. Returns seconds, lines, and the peak memory of its
 * largest process, as each reports it on exit.
 */
async function diagnose(file: string): Promise<{ seconds: number; peak: number; lines: number }> {
  const output = `${file}.jsonl`;
  const started = performance.now();
  const report =
    'process.on("exit", () => process.stderr.write("PEAK " + process.resourceUsage().maxRSS + "\\n"))';
  const child = spawn('npm', ['run', '--silent', 'diagnose', '--', '--json', file], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}`,
    },
    stdio: ['ignore', openSync(output, 'w'), 'pipe'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`diagnose ended with ${code}: ${errors}`);
  // Each thread says it, of the process that they share.
  const peaks = [...errors.matchAll(/PEAK (\d+)/g)].map(([, kib]) => Number(kib) * 1024);
  let lines = 0;
  for await (const chunk of createReadStream(output) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return { seconds, peak: Math.max(...peaks), lines };
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
