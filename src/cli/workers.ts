/**
 * Shares a large file among processes, this one among them. What an entry means depends on those
 * before it, so each process reads the whole file, which is the smaller part of the work, and
 * diagnoses every n-th block of it. (Processes rather than threads, which do not run TypeScript as
 * the main one does.)
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Options, Share } from './diagnosis.ts';
import { HarError } from './entries.ts';

export interface Task {
  path: string;
  options: Options;
  share: Share;
}

/** Kinds of frames: a block, and the end with the reason why the file could not be read further. */
export const BLOCK = 0;
export const END = 1;
const HEAD = 5;

/** The descriptor to which a worker writes its blocks. */
export const BLOCKS = 3;

/** What a worker writes: a kind, the length as 32 bits, and as many bytes. */
export function frameOf(kind: number, bytes: Uint8Array): Uint8Array {
  const frame = Buffer.allocUnsafe(HEAD + bytes.length);
  frame.writeUInt8(kind);
  frame.writeUInt32LE(bytes.length, 1);
  frame.set(bytes, HEAD);
  return frame;
}

/** Beyond it each process would mostly do what all of them do: read the file. */
const MOST = 4;

export const processCount = (): number => Math.min(MOST, availableParallelism());

/**
 * The reports of a file as UTF-8, in order.
 * @throws HarError where the file cannot be read, after the reports up to there.
 */
export async function* diagnoseWithWorkers(
  path: string,
  options: Options,
  of: number,
): AsyncGenerator<Uint8Array> {
  const file = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));
  const workers = Array.from({ length: of - 1 }, (_, i) => {
    const task: Task = { path, options, share: { index: i + 1, of } };
    return spawn(process.execPath, [...process.execArgv, file, JSON.stringify(task)], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
  });
  try {
    // Loaded while the others start.
    const { diagnoseFile } = await import('./diagnosis.ts');
    const sources = [
      diagnoseFile(path, options, { index: 0, of }),
      ...workers.map(({ stdio }) => blocksOf(stdio[BLOCKS] as Readable)),
    ].map((blocks) => new Ahead(blocks));
    for (;;) {
      for (const source of sources) {
        const block = await source.next();
        // The blocks are dealt out in turn: where one is missing there are no more.
        if (block.done) return;
        yield block.value;
      }
    }
  } finally {
    for (const worker of workers) worker.kill();
  }
}

/** Blocks that a share may be ahead of the others, each of half a megabyte or so. */
const LEAD = 32;

/** Asks for blocks before they are wanted, so that no process waits for the others. */
class Ahead {
  readonly #blocks: AsyncGenerator<Uint8Array, void>;
  readonly #coming: Promise<IteratorResult<Uint8Array, void>>[];

  constructor(blocks: AsyncGenerator<Uint8Array, void>) {
    this.#blocks = blocks;
    this.#coming = Array.from({ length: LEAD }, () => this.#ask());
  }

  next(): Promise<IteratorResult<Uint8Array, void>> {
    const next = this.#coming.shift() ?? this.#ask();
    this.#coming.push(this.#ask());
    return next;
  }

  #ask() {
    const coming = this.#blocks.next();
    // Whether it failed matters to who awaits it, and of a block that is no longer wanted to nobody.
    coming.catch(() => {});
    return coming;
  }
}

async function* blocksOf(stream: Readable): AsyncGenerator<Uint8Array, void> {
  let rest = Buffer.alloc(0);
  let waiting: Buffer[] = [];
  let missing = HEAD;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    missing -= chunk.length;
    if (missing > 0) continue;
    rest = Buffer.concat([rest, ...waiting]);
    waiting = [];
    while (rest.length >= HEAD) {
      const end = HEAD + rest.readUInt32LE(1);
      if (rest.length < end) break;
      const bytes = rest.subarray(HEAD, end);
      if (rest[0] === BLOCK) yield bytes;
      else if (bytes.length > 0) throw new HarError(bytes.toString());
      else return;
      rest = rest.subarray(end);
    }
    missing = (rest.length < HEAD ? HEAD : HEAD + rest.readUInt32LE(1)) - rest.length;
  }
  throw new Error('a process that was started for the file ended early');
}
