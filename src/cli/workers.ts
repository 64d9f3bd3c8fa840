/**
 * Shares a large file among threads, the main one among them. What an entry means depends on those
 * before it, so each thread reads the whole file, which is the smaller part of the work; a block of
 * entries is diagnosed by whoever comes to it first.
 */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Block, Options } from './diagnosis.ts';
import { HarError } from './entries.ts';

export interface Task {
  path: string;
  options: Options;
  state: Int32Array;
}

/** Places in the state that the threads share: the first block that nobody has taken, and the first that is not written. */
const FREE = 0;
const UNWRITTEN = 1;

/** So many blocks, of half a megabyte or so each, may wait to be written. */
const LEAD = 64;

/** Takes a block unless another thread has; every thread comes to all of them in order. */
export const claimIn = (state: Int32Array) => (block: number) =>
  Atomics.compareExchange(state, FREE, block, block + 1) === block;

/** Stops a thread that is too far ahead of what is written. */
export function waitForTurn(state: Int32Array, block: number): void {
  for (;;) {
    const unwritten = Atomics.load(state, UNWRITTEN);
    if (block - unwritten < LEAD) return;
    Atomics.wait(state, UNWRITTEN, unwritten);
  }
}

/** Beyond it each thread would mostly do what all of them do: read the file. */
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
  const blocks = new Ordered(state);
  const workers = Array.from({ length: of - 1 }, () => {
    const worker = new Worker(file, { workerData });
    worker.on('message', (block: Block) => blocks.put(block));
    worker.on('error', (error) => blocks.fail(error));
    return worker;
  });
  try {
    // Loaded while the others start.
    const { diagnoseFile } = await import('./diagnosis.ts');
    let problem: HarError | null = null;
    try {
      for await (const block of diagnoseFile(path, options, claimIn(state))) {
        blocks.put(block);
        yield* blocks.ready();
      }
    } catch (error) {
      if (!(error instanceof HarError)) throw error;
      problem = error;
    }
    while (blocks.missing) {
      await blocks.change();
      yield* blocks.ready();
    }
    if (problem) throw problem;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Puts the blocks of all threads in order. */
class Ordered {
  readonly #state: Int32Array;
  readonly #waiting = new Map<number, Uint8Array>();
  #failure: Error | null = null;
  #changed: () => void = () => {};

  constructor(state: Int32Array) {
    this.#state = state;
  }

  put({ block, bytes }: Block): void {
    this.#waiting.set(block, bytes);
    this.#changed();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#changed();
  }

  /** Whether somebody has taken a block that is not written. */
  get missing(): boolean {
    return Atomics.load(this.#state, UNWRITTEN) < Atomics.load(this.#state, FREE);
  }

  async change(): Promise<void> {
    if (this.#waiting.has(Atomics.load(this.#state, UNWRITTEN)) || this.#failure) return;
    await new Promise<void>((resolve) => {
      this.#changed = resolve;
    });
  }

  /** Those that are next; each is written when the following one is asked for. */
  *ready(): Generator<Uint8Array> {
    if (this.#failure) throw this.#failure;
    for (;;) {
      const next = Atomics.load(this.#state, UNWRITTEN);
      const bytes = this.#waiting.get(next);
      if (!bytes) return;
      this.#waiting.delete(next);
      yield bytes;
      Atomics.store(this.#state, UNWRITTEN, next + 1);
      Atomics.notify(this.#state, UNWRITTEN);
    }
  }
}
