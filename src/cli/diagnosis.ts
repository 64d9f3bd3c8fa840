/** One HAR file: the reports of its refused entries, in order, each with the entries before it as history. */
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import { isRefused } from '../core/facts.ts';
import { createHarReader, createSurveyor, type HarReader, type Survey } from '../core/har/read.ts';
import { createHistory } from '../core/history.ts';
import { report, toText } from '../core/report.ts';
import { harEntries, Splitter } from './entries.ts';

/**
 * The core is hundreds of small functions and no hot loop: the engine copies them into one another
 * and compiles the same again and again, a tenth of all time, for code that is no faster.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');

export interface Options {
  json: boolean;
  reveal: boolean;
}

/** The reports of some entries in a row as UTF-8, empty where none of them was refused. */
export interface Block {
  /** Its number, from 0. */
  block: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a block is wanted; asked once for each, in order. */
export type Claim = (block: number) => boolean;

/** Entries in a block. */
const BLOCK = 256;
/** So many entries decide whether a sanitizer was at work; the file is read once. */
const SURVEYED = 2000;

/**
 * Yields the blocks that are wanted, in order. Entries of the others are read too, since they are history.
 * @throws HarError where the file cannot be read, after the blocks up to there.
 */
export async function* diagnoseFile(
  path: string,
  options: Options,
  claim: Claim = () => true,
): AsyncGenerator<Block> {
  const splitter = new Splitter();
  let waiting: unknown[] | null = [];
  let diagnosis: Diagnosis | null = null;
  try {
    for await (const batch of harEntries(path, splitter)) {
      if (waiting) waiting.push(...batch);
      if (waiting && waiting.length < SURVEYED) continue;
      const found: Survey | null = waiting && survey(splitter.creator, waiting);
      if (found) diagnosis = new Diagnosis(path, found, options, claim);
      if (diagnosis) yield* diagnosis.take(waiting ?? batch);
      waiting = null;
    }
    if (waiting) {
      diagnosis = new Diagnosis(path, survey(splitter.creator, waiting), options, claim);
      yield* diagnosis.take(waiting);
    }
  } catch (error) {
    if (diagnosis) yield* diagnosis.end();
    throw error;
  }
  if (diagnosis) yield* diagnosis.end();
}

function survey(creator: unknown, entries: readonly unknown[]): Survey {
  const surveyor = createSurveyor(creator);
  for (const entry of entries) surveyor.see(entry);
  return surveyor.result();
}

/** Texts in a row, as bytes. */
class Utf8 {
  #room = Buffer.allocUnsafeSlow(1024 * 1024);
  #used = 0;

  add(text: string): void {
    const most = this.#used + 3 * text.length;
    if (most > this.#room.length) {
      const larger = Buffer.allocUnsafeSlow(2 * most);
      this.#room.copy(larger, 0, 0, this.#used);
      this.#room = larger;
    }
    this.#used += this.#room.write(text, this.#used);
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#room.subarray(0, this.#used);
  }
}

class Diagnosis {
  readonly #file: string;
  readonly #options: Options;
  readonly #claim: Claim;
  readonly #reader: HarReader;
  readonly #history = createHistory();
  #entry = 0;
  /** Of the block that was begun; null where it is not wanted, or none was begun. */
  #reports: Utf8 | null = null;

  constructor(path: string, found: Survey, options: Options, claim: Claim) {
    this.#file = basename(path);
    this.#options = options;
    this.#claim = claim;
    this.#reader = createHarReader(found);
  }

  *take(entries: readonly unknown[]): Generator<Block> {
    for (const raw of entries) {
      if (this.#entry % BLOCK === 0) {
        yield* this.end();
        this.#reports = this.#claim(this.#entry / BLOCK) ? new Utf8() : null;
      }
      const exchange = this.#reader.read(raw);
      if (exchange) {
        if (this.#reports && isRefused(exchange)) {
          this.#reports.add(this.#report(analyse(exchange, this.#history)));
        }
        this.#history.add(exchange);
      }
      this.#entry++;
    }
  }

  /** The block that was begun, if it is wanted. */
  *end(): Generator<Block> {
    if (!this.#reports) return;
    const block = Math.floor((this.#entry - 1) / BLOCK);
    const { bytes } = this.#reports;
    this.#reports = null;
    yield { block, bytes };
  }

  #report(analysis: Analysis): string {
    const place = { file: this.#file, entry: this.#entry };
    return this.#options.json
      ? `${JSON.stringify(Object.assign(place, report(analysis, this.#options)))}\n`
      : `${place.file} #${place.entry}  ${toText(analysis, this.#options)}\n\n`;
  }
}
