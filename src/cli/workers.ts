/**
 * Shares a large file among threads, the main one among them: each finds where the entries of the whole
 * file begin and end, which is the smallest part of the work; a segment is read and diagnosed by
 * whoever comes to it first.
 */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Options, Part } from './diagnosis.ts';
import { HarError } from './entries.ts';

export interface Task {
  path: string;
  options: Options;
  state: Int32Array;
}

/** Places in the state that the threads share: the first segment that nobody has taken, and the first that is not written. */
const FREE = 0;
const UNWRITTEN = 1;

/** So many segments, of 20 megabytes or so each, may wait to be written. */
const LEAD = 4;

/** Takes a segment unless another thread has; every thread comes to all of them in order. */
export const claimIn = (state: Int32Array) => (segment: number) =>
  Atomics.compareExchange(state, FREE, segment, segment + 1) === segment;

/** Stops a thread that is too far ahead of what is written. */
export function waitForTurn(state: Int32Array, segment: number): void {
  for (;;) {
    const unwritten = Atomics.load(state, UNWRITTEN);
    if (segment - unwritten < LEAD) return;
    Atomics.wait(state, UNWRITTEN, unwritten);
  }
}

/** Beyond it each thread would mostly do what all of them do: find the entries. */
const MOST = 4;

export const threadCount = (): number => Math.min(MOST, availableParallelism());

/**
 * The reports of a file as UTF-8, in order.
 * @throws HarError where the file cannot be read, after the reports up to there.
 */
export async function* diagnoseWithWorkers(
  path: string,
  options: Options,
  of: number,
): AsyncGenerator<Uint8Array> {
  const state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const workerData: Task = { path, options, state };
  const file = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
  const parts = new Ordered(state);
  const workers = Array.from({ length: of - 1 }, () => {
    const worker = new Worker(file, { workerData });
    worker.on('message', (part: Part) => parts.put(part));
    worker.on('error', (error) => parts.fail(error));
    return worker;
  });
  try {
    // Loaded while the others start.
    const { diagnoseFile } = await import('./diagnosis.ts');
    let problem: HarError | null = null;
    try {
      for await (const part of diagnoseFile(path, options, claimIn(state))) {
        parts.put(part);
        yield* parts.ready();
      }
    } catch (error) {
      if (!(error instanceof HarError)) throw error;
      problem = error;
    }
    while (parts.missing) {
      await parts.change();
      yield* parts.ready();
    }
    if (problem) throw problem;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Puts the parts of all threads in order. */
class Ordered {
  readonly #state: Int32Array;
  readonly #waiting = new Map<number, Part[]>();
  /** Why nothing more can be written. */
  #failure: Error | null = null;
  #changed: () => void = () => {};

  constructor(state: Int32Array) {
    this.#state = state;
  }

  put(part: Part): void {
    const known = this.#waiting.get(part.segment);
    if (known) known.push(part);
    else this.#waiting.set(part.segment, [part]);
    this.#changed();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#changed();
  }

  /** Whether somebody has taken a segment that is not written. */
  get missing(): boolean {
    return Atomics.load(this.#state, UNWRITTEN) < Atomics.load(this.#state, FREE);
  }

  async change(): Promise<void> {
    if (this.#waiting.has(Atomics.load(this.#state, UNWRITTEN)) || this.#failure) return;
    await new Promise<void>((resolve) => {
      this.#changed = resolve;
    });
  }

  /**
   * Those that are next.
   * @throws HarError behind the last part of a file that cannot be read any further.
   */
  *ready(): Generator<Uint8Array> {
    if (this.#failure) throw this.#failure;
    for (;;) {
      const next = Atomics.load(this.#state, UNWRITTEN);
      const parts = this.#waiting.get(next);
      if (!parts) return;
      this.#waiting.delete(next);
      for (const { bytes, last, problem } of parts) {
        yield bytes;
        if (problem !== undefined) {
          this.#failure = new HarError(problem);
          throw this.#failure;
        }
        if (!last) continue;
        Atomics.store(this.#state, UNWRITTEN, next + 1);
        Atomics.notify(this.#state, UNWRITTEN);
      }
    }
  }
}
