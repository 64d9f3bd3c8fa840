/** One HAR file: the reports of its refused entries, in order, each with the entries before it as history. */
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Exchange } from '../core/exchange.ts';
import { isRefused } from '../core/facts.ts';
import { createHarReader, createSurveyor, type HarReader, type Survey } from '../core/har/read.ts';
import { createHistory } from '../core/history.ts';
import { report, toText } from '../core/report.ts';
import { type HarEntry, HarError, harEntries, Splitter } from './entries.ts';

/**
 * The core is hundreds of small functions and no hot loop: the engine copies them into one another
 * and compiles the same again and again, a tenth of all time, for code that is no faster.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
/**
 * What the history holds outlives one collection, from which the engine concludes that it will stay for
 * good, and makes all like it where memory is dear: reading an entry took three times as long.
 */
setFlagsFromString('--no-allocation-site-pretenuring');

export interface Options {
  json: boolean;
  reveal: boolean;
}

/** Some of the reports of a segment, as UTF-8; the parts of one segment come in order. */
export interface Part {
  /** Its number, from 0. */
  segment: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether the segment ends with it. */
  last: boolean;
  /** Why the file cannot be read beyond it. */
  problem?: string;
}

/** Whether a segment is wanted; asked once for each, in order, before its entries are read. */
export type Claim = (segment: number) => boolean;

/**
 * A file is judged in segments of so many entries. Each has so many entries before it as history, and
 * is judged the same whether or not the segments before it were: so that threads can share a file
 * without reading all of it.
 */
export const SEGMENT = 8192;
const BEFORE = 1024;
/** The reports of so many entries are one part. */
const PART = 256;
/** So many entries, or pieces of the file, decide whether a sanitizer was at work; the file is read once. */
const SURVEYED = 2000;
const SURVEYED_PIECES = 64;

/**
 * Yields the reports of the segments that are wanted, in order.
 * @throws HarError where the file cannot be read, after the reports up to there.
 */
export async function* diagnoseFile(
  path: string,
  options: Options,
  claim: Claim = () => true,
): AsyncGenerator<Part> {
  const diagnosis = new Diagnosis(path, options, claim);
  const surveyor = createSurveyor();
  let waiting: HarEntry[] | null = [];
  let pieces = 0;
  const splitter = new Splitter(
    (entry) => diagnosis.wants(entry) || (waiting !== null && entry < SURVEYED),
  );
  let problem: HarError | null = null;
  try {
    for await (const batch of harEntries(path, splitter)) {
      if (!waiting) {
        yield* diagnosis.take(batch);
        continue;
      }
      // The same ones in each thread, whichever others it wants.
      for (const { entry, value } of batch) if (entry < SURVEYED) surveyor.see(value);
      waiting.push(...batch);
      pieces += 1;
      const enough = waiting.length >= SURVEYED || pieces >= SURVEYED_PIECES;
      if (!enough && !surveyor.isSettled(splitter.creator)) continue;
      diagnosis.found = surveyor.result(splitter.creator);
      yield* diagnosis.take(waiting);
      waiting = null;
    }
  } catch (error) {
    if (!(error instanceof HarError)) throw error;
    problem = error;
  }
  if (waiting) {
    diagnosis.found = surveyor.result(splitter.creator);
    yield* diagnosis.take(waiting);
  }
  yield* diagnosis.end(problem);
  if (problem) throw problem;
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

/** The segments of a file that are wanted. */
class Diagnosis {
  /** What the first entries showed; to be set before any is taken. */
  found: Survey = { credentialsRemoved: false };
  readonly #file: string;
  readonly #options: Options;
  readonly #claim: Claim;
  /** Those that are not over, in order: two while one is the history of the next. */
  #open: Segment[] = [];

  constructor(path: string, options: Options, claim: Claim) {
    this.#file = basename(path);
    this.#options = options;
    this.#claim = claim;
  }

  /** Asked for each entry in order, ahead of taking them: whether it is part or history of a segment. */
  wants(entry: number): boolean {
    const segment = entry === 0 ? 0 : (entry + BEFORE) / SEGMENT;
    if (Number.isInteger(segment) && this.#claim(segment)) this.#open.push(new Segment(segment));
    return this.#open.some((open) => open.covers(entry));
  }

  *take(entries: readonly HarEntry[]): Generator<Part> {
    for (const { entry, value } of entries) {
      for (const segment of this.#open) {
        if (!segment.covers(entry)) continue;
        const exchange = segment.read(entry, value, this.found);
        if (exchange) {
          if (entry >= segment.first && isRefused(exchange)) {
            segment.reports.add(this.#report(entry, analyse(exchange, segment.history)));
          }
          segment.history.add(exchange);
        }
        if (entry + 1 === segment.end) yield segment.part(true);
        else if (entry >= segment.first && (entry + 1) % PART === 0) yield segment.part(false);
      }
      if (this.#open[0]?.end === entry + 1) this.#open.shift();
    }
  }

  /** What is left when the file is over, or cannot be read any further. */
  *end(problem: HarError | null): Generator<Part> {
    const entry = problem?.entry ?? null;
    for (const segment of this.#open) {
      const part = segment.part(true);
      const isHere = entry !== null && entry >= segment.first && entry < segment.end;
      yield problem && isHere ? { ...part, problem: problem.message } : part;
    }
  }

  #report(entry: number, analysis: Analysis): string {
    const place = { file: this.#file, entry };
    return this.#options.json
      ? `${JSON.stringify(Object.assign(place, report(analysis, this.#options)))}\n`
      : `${place.file} #${place.entry}  ${toText(analysis, this.#options)}\n\n`;
  }
}

class Segment {
  readonly number: number;
  /** Its first entry. */
  readonly first: number;
  /** The entry behind its last. */
  readonly end: number;
  readonly history = createHistory();
  reports = new Utf8();
  #reader: HarReader | null = null;

  constructor(number: number) {
    this.number = number;
    this.first = number * SEGMENT;
    this.end = this.first + SEGMENT;
  }

  covers(entry: number): boolean {
    return entry >= this.first - BEFORE && entry < this.end;
  }

  read(entry: number, value: unknown, found: Survey): Exchange | null {
    this.#reader ??= createHarReader(found, entry);
    return this.#reader.read(value);
  }

  /** The reports since the last part. */
  part(last: boolean): Part {
    const { bytes } = this.reports;
    this.reports = new Utf8();
    return { segment: this.number, bytes, last };
  }
}
