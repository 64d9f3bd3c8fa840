/** Reads the entries of a HAR file one by one, so that its size does not matter. */
import { open } from 'node:fs/promises';

/** The file could not be read as HAR. The message is one line. */
export class HarError extends Error {
  /** The entry that is no JSON; null where it is the file that cannot be read. */
  readonly entry: number | null;

  constructor(message: string, entry: number | null = null) {
    super(message);
    this.entry = entry;
  }
}

/** An element of `log.entries` and its place there, from 0. */
export interface HarEntry<Value = unknown> {
  entry: number;
  value: Value;
}

/** Whether an entry is needed; asked once for each, in order. Reading those that are not costs little. */
export type Wanted = (entry: number) => boolean;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

const CHUNK = 1024 * 1024;
/** An entry larger than this is no entry; reading it would take all memory. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Yields what `log.entries` holds, in file order, a batch for each piece of the file that was read.
 * @throws HarError where the file cannot be opened, is no JSON, or has no `log.entries`, after the
 *   entries up to there.
 */
export async function* harEntries(
  path: string,
  splitter = new Splitter(),
): AsyncGenerator<HarEntry[]> {
  try {
    for await (const chunk of chunksOf(path)) {
      const batch: HarEntry[] = [];
      for (const { entry, value } of splitter.push(chunk)) {
        try {
          batch.push({ entry, value: JSON.parse(value) });
        } catch {
          yield batch;
          throw new HarError(`entry ${entry} is not valid JSON`, entry);
        }
      }
      yield batch;
    }
  } catch (error) {
    if (error instanceof HarError) throw error;
    throw new HarError(reason(error));
  }
  splitter.end();
}

/** The pieces of a file, each in the memory of the one before it: a stream would ask for new memory each time. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const room = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(room, 0, CHUNK);
      if (bytesRead === 0) return;
      yield room.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** What the system says, without the path, which the caller names. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}

/** Cuts the elements of `log.entries` out of a stream of bytes by following brackets and strings. */
export class Splitter {
  /** `log.creator`, once it was passed; files have it before their entries. */
  creator: unknown = null;
  /** Its first bytes, `#kept` of them, are those of earlier chunks that are still needed. */
  #bytes: Buffer = Buffer.alloc(0);
  #kept = 0;
  #depth = 0;
  #inString = false;
  #stringStart = -1;
  /** The last string that was closed at depth 1 or 2: a key, if a colon follows. */
  #lastString = '';
  #key = '';
  #inLog = false;
  #inEntries = false;
  #seenEntries = false;
  #elementStart = -1;
  /** Elements that are complete. */
  #elements = 0;
  #creatorStart = -1;
  #started = false;
  readonly #wanted: Wanted;

  constructor(wanted: Wanted = () => true) {
    this.#wanted = wanted;
  }

  /** Takes the next bytes; returns the text of the elements that are complete with them and wanted. */
  push(chunk: Buffer): HarEntry<string>[] {
    let at = this.#kept;
    const data = this.#append(chunk);
    const found: HarEntry<string>[] = [];
    while (at < data.length) at = this.#step(data, at, found);
    this.#keep(data);
    return found;
  }

  /** The bytes that are needed; room doubles, so that a long entry is not copied with each chunk. */
  #append(chunk: Buffer): Buffer {
    const end = this.#kept + chunk.length;
    if (end > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * end);
      this.#bytes.copy(larger, 0, 0, this.#kept);
      this.#bytes = larger;
    }
    chunk.copy(this.#bytes, this.#kept);
    return this.#bytes.subarray(0, end);
  }

  /** @throws HarError where the bytes ended too early or held no `log.entries`. */
  end(): void {
    if (!this.#started) throw new HarError('the file is empty');
    if (this.#depth !== 0 || this.#inString)
      throw new HarError('the file ends in the middle of its JSON');
    if (!this.#seenEntries) throw new HarError('no HAR: it has no log.entries');
  }

  #step(data: Buffer, at: number, found: HarEntry<string>[]): number {
    if (this.#inString) return this.#skipString(data, at);
    if (this.#elementStart >= 0 && this.#depth > 3) return this.#skipWithin(data, at);
    const byte = data[at] ?? 0;
    switch (byte) {
      case QUOTE:
        this.#beginElement(at);
        this.#inString = true;
        this.#stringStart = at + 1;
        break;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        this.#open(byte, at);
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        this.#close(data, at, found);
        break;
      case COLON:
        if (this.#depth <= 2) this.#key = this.#lastString;
        break;
      case COMMA:
        if (this.#inEntries && this.#depth === 3) this.#endElement(data, at, found);
        break;
      default:
        if (byte > 0x20) this.#other(byte, at);
    }
    return at + 1;
  }

  /** Goes on inside an element, where only its end counts: to behind it, or to the end of the bytes. */
  #skipWithin(data: Buffer, from: number): number {
    let depth = this.#depth;
    let at = from;
    for (; at < data.length; at++) {
      const byte = data[at];
      if (byte === QUOTE) {
        const end = endOfString(data, at + 1);
        if (end < 0) {
          this.#inString = true;
          this.#stringStart = at + 1;
          at = data.length;
          break;
        }
        at = end;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        depth--;
        if (depth === 3) {
          at++;
          break;
        }
      }
    }
    this.#depth = depth;
    return at;
  }

  #other(byte: number, at: number): void {
    if (!this.#started && byte < 0x80) throw new HarError('the file is not JSON');
    this.#beginElement(at);
  }

  #skipString(data: Buffer, from: number): number {
    const end = endOfString(data, from);
    if (end < 0) return data.length;
    this.#inString = false;
    if (this.#depth <= 2) this.#lastString = data.toString('utf8', this.#stringStart, end);
    return end + 1;
  }

  #open(byte: number, at: number): void {
    this.#started = true;
    this.#beginElement(at);
    if (this.#depth === 1 && byte === OPEN_OBJECT && this.#key === 'log') this.#inLog = true;
    if (this.#depth === 2 && this.#inLog && byte === OPEN_ARRAY && this.#key === 'entries') {
      this.#inEntries = true;
      this.#seenEntries = true;
    }
    if (this.#depth === 2 && this.#inLog && byte === OPEN_OBJECT && this.#key === 'creator') {
      this.#creatorStart = at;
    }
    this.#depth++;
  }

  #close(data: Buffer, at: number, found: HarEntry<string>[]): void {
    if (this.#depth === 0) throw new HarError('the file is not JSON');
    if (this.#inEntries && this.#depth === 3) {
      this.#endElement(data, at, found);
      this.#inEntries = false;
    }
    this.#depth--;
    if (this.#depth === 1) this.#inLog = false;
    if (this.#depth === 2 && this.#creatorStart >= 0) {
      this.creator = parseCreator(data.toString('utf8', this.#creatorStart, at + 1));
      this.#creatorStart = -1;
    }
  }

  #beginElement(at: number): void {
    if (this.#inEntries && this.#depth === 3 && this.#elementStart < 0) this.#elementStart = at;
  }

  #endElement(data: Buffer, at: number, found: HarEntry<string>[]): void {
    if (this.#elementStart < 0) return;
    const entry = this.#elements++;
    if (this.#wanted(entry)) {
      found.push({ entry, value: data.toString('utf8', this.#elementStart, at) });
    }
    this.#elementStart = -1;
  }

  /** Keeps the bytes from the start of the open element or string, and moves the marks to them. */
  #keep(data: Buffer): void {
    let keepFrom = data.length;
    if (this.#elementStart >= 0) keepFrom = this.#elementStart;
    else if (this.#creatorStart >= 0) keepFrom = this.#creatorStart;
    else if (this.#inString) keepFrom = Math.max(0, this.#stringStart - 1);
    if (data.length - keepFrom > LARGEST) throw new HarError('an entry is larger than 512 MB');
    if (keepFrom > 0) data.copyWithin(0, keepFrom);
    this.#kept = data.length - keepFrom;
    if (this.#elementStart >= 0) this.#elementStart -= keepFrom;
    if (this.#creatorStart >= 0) this.#creatorStart -= keepFrom;
    this.#stringStart -= keepFrom;
  }
}

/** Where the quote is that closes a string which began before `from`; -1 where it is not there yet. */
function endOfString(data: Buffer, from: number): number {
  let quote = nextQuote(data, from);
  while (quote >= 0) {
    let slashes = 0;
    while (data[quote - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote;
    quote = nextQuote(data, quote + 1);
  }
  return -1;
}

/** Most strings are short, and the call that finds the end of a long one costs more than they do. */
const SHORT = 64;

function nextQuote(data: Buffer, from: number): number {
  const end = Math.min(data.length, from + SHORT);
  for (let at = from; at < end; at++) if (data[at] === QUOTE) return at;
  return end === data.length ? -1 : data.indexOf(QUOTE, end);
}

function parseCreator(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
