/** `diagnose [--json] [--reveal] FILE.har…`: the same diagnosis over HAR files. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Options } from './diagnosis.ts';
import { HarError } from './entries.ts';
import { diagnoseWithWorkers, threadCount } from './workers.ts';

const USAGE = 'usage: npm run --silent diagnose -- [--json] [--reveal] FILE.har…';

/** Smaller files are done before other threads have warmed up. */
const LARGE = 32 * 1024 * 1024;

async function* reports(path: string, options: Options): AsyncGenerator<Uint8Array> {
  const threads = threadCount();
  if (threads > 1 && sizeOf(path) >= LARGE) {
    yield* diagnoseWithWorkers(path, options, threads);
    return;
  }
  // The core is loaded here only, so that other threads need not wait for it to start.
  const { diagnoseFile } = await import('./diagnosis.ts');
  for await (const { bytes } of diagnoseFile(path, options)) yield bytes;
}

/** In bytes; 0 where it cannot be told, since reading the file says why. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** Waits for slow readers. */
const write = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => process.stdout.write(bytes, () => resolve()));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, reveal: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const options: Options = { json: values.json === true, reveal: values.reveal === true };
  let status = 0;
  for (const path of positionals) {
    try {
      for await (const bytes of reports(path, options)) if (bytes.length > 0) await write(bytes);
    } catch (error) {
      if (!(error instanceof HarError)) throw error;
      console.error(`${path}: ${error.message}`);
      status = 2;
    }
  }
  return status;
}

/** A pipe that was closed ends the run quietly. */
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
