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

/** Which blocks of entries are wanted: those whose number leaves `index` when divided by `of`. */
export interface Share {
  index: number;
  of: number;
}

const EVERYTHING: Share = { index: 0, of: 1 };
/** Entries in a block. */
const BLOCK = 256;
/** So many entries decide whether a sanitizer was at work; the file is read once. */
const SURVEYED = 2000;

/**
 * Yields the blocks of its share in order, each the reports of its entries as UTF-8, empty where none was
 * refused. Entries of other shares are read too, since they are history.
 * @throws HarError where the file cannot be read, after the blocks up to there.
 */
export async function* diagnoseFile(
  path: string,
  options: Options,
  share = EVERYTHING,
): AsyncGenerator<Uint8Array> {
  const splitter = new Splitter();
  let waiting: unknown[] | null = [];
  let diagnosis: Diagnosis | null = null;
  try {
    for await (const batch of harEntries(path, splitter)) {
      if (waiting) waiting.push(...batch);
      if (waiting && waiting.length < SURVEYED) continue;
      const found: Survey | null = waiting && survey(splitter.creator, waiting);
      if (found) diagnosis = new Diagnosis(path, found, options, share);
      if (diagnosis) yield* diagnosis.take(waiting ?? batch);
      waiting = null;
    }
    if (waiting) {
      diagnosis = new Diagnosis(path, survey(splitter.creator, waiting), options, share);
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

class Diagnosis {
  readonly #file: string;
  readonly #options: Options;
  readonly #share: Share;
  readonly #reader: HarReader;
  readonly #history = createHistory();
  #entry = 0;
  #reports: string[] = [];

  constructor(path: string, found: Survey, options: Options, share: Share) {
    this.#file = basename(path);
    this.#options = options;
    this.#share = share;
    this.#reader = createHarReader(found);
  }

  *take(entries: readonly unknown[]): Generator<Uint8Array> {
    for (const raw of entries) {
      const exchange = this.#reader.read(raw);
      if (exchange) {
        if (this.#isWanted() && isRefused(exchange)) {
          this.#reports.push(this.#report(analyse(exchange, this.#history)));
        }
        this.#history.add(exchange);
      }
      if (this.#entry % BLOCK === BLOCK - 1) yield* this.end();
      this.#entry++;
    }
  }

  /** The block that was begun. */
  *end(): Generator<Uint8Array> {
    if (!this.#isWanted()) return;
    const bytes = Buffer.from(this.#reports.join(''));
    this.#reports = [];
    yield bytes;
  }

  #isWanted(): boolean {
    return Math.floor(this.#entry / BLOCK) % this.#share.of === this.#share.index;
  }

  #report(analysis: Analysis): string {
    const place = { file: this.#file, entry: this.#entry };
    return this.#options.json
      ? `${JSON.stringify(Object.assign(place, report(analysis, this.#options)))}\n`
      : `${place.file} #${place.entry}  ${toText(analysis, this.#options)}\n\n`;
  }
}
