/** `diagnose [--json] [--reveal] FILE.har…`: the same diagnosis over HAR files. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import { createHarReader, createSurveyor, type HarReader, type Survey } from '../core/har/read.ts';
import { createHistory } from '../core/history.ts';
import { isRefused } from '../core/read.ts';
import { report, toText } from '../core/report.ts';
import { HarError, harEntries, Splitter } from './entries.ts';

const USAGE = 'usage: npm run --silent diagnose -- [--json] [--reveal] FILE.har…';

interface Options {
  json: boolean;
  reveal: boolean;
}

/** Writes in large pieces and waits for slow readers; a pipe that was closed ends the run quietly. */
class Output {
  #pieces: string[] = [];
  #size = 0;

  line(text: string): void {
    this.#pieces.push(text, '\n');
    this.#size += text.length + 1;
  }

  get isFull(): boolean {
    return this.#size > 256 * 1024;
  }

  async flush(): Promise<void> {
    const text = this.#pieces.join('');
    this.#pieces = [];
    this.#size = 0;
    if (text === '') return;
    await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
  }
}

/** So many entries decide whether a sanitizer was at work; the file is read once. */
const SURVEYED = 2000;

async function diagnoseFile(path: string, options: Options, output: Output): Promise<void> {
  const splitter = new Splitter();
  let waiting: unknown[] | null = [];
  let diagnosis: Diagnosis | null = null;
  for await (const batch of harEntries(path, splitter)) {
    if (waiting) waiting.push(...batch);
    if (waiting && waiting.length < SURVEYED) continue;
    diagnosis ??= new Diagnosis(path, survey(splitter.creator, waiting ?? []), options, output);
    await diagnosis.take(waiting ?? batch);
    waiting = null;
  }
  if (!waiting) return;
  diagnosis = new Diagnosis(path, survey(splitter.creator, waiting), options, output);
  await diagnosis.take(waiting);
}

function survey(creator: unknown, entries: readonly unknown[]): Survey {
  const surveyor = createSurveyor(creator);
  for (const entry of entries) surveyor.see(entry);
  return surveyor.result();
}

/** One file: its entries in order, each with those before it as history. */
class Diagnosis {
  readonly #file: string;
  readonly #options: Options;
  readonly #output: Output;
  readonly #reader: HarReader;
  readonly #history = createHistory();
  #entry = 0;

  constructor(path: string, found: Survey, options: Options, output: Output) {
    this.#file = basename(path);
    this.#options = options;
    this.#output = output;
    this.#reader = createHarReader(found);
  }

  async take(entries: readonly unknown[]): Promise<void> {
    for (const raw of entries) {
      const exchange = this.#reader.read(raw);
      if (exchange) {
        if (isRefused(exchange)) this.#write(analyse(exchange, this.#history));
        this.#history.add(exchange);
      }
      this.#entry++;
      if (this.#output.isFull) await this.#output.flush();
    }
  }

  #write(analysis: Analysis): void {
    const place = { file: this.#file, entry: this.#entry };
    const text = this.#options.json
      ? JSON.stringify({ ...place, ...report(analysis, this.#options) })
      : `${place.file} #${place.entry}  ${toText(analysis, this.#options)}\n`;
    this.#output.line(text);
  }
}

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
  const output = new Output();
  let status = 0;
  for (const path of positionals) {
    try {
      await diagnoseFile(path, options, output);
    } catch (error) {
      if (!(error instanceof HarError)) throw error;
      console.error(`${path}: ${error.message}`);
      status = 2;
    }
  }
  await output.flush();
  return status;
}

process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
