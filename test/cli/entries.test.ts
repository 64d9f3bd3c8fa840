import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HarError, harEntries, Splitter } from '../../src/cli/entries.ts';

/** Pushes the bytes in pieces that end at the given offsets. */
function split(bytes: Uint8Array, borders: readonly number[]): Splitter & { found: unknown[] } {
  const splitter = Object.assign(new Splitter(), { found: [] as unknown[] });
  const at = [0, ...[...borders].sort((a, b) => a - b), bytes.length];
  for (let i = 1; i < at.length; i++) {
    const piece = Buffer.from(bytes.subarray(at[i - 1], at[i]));
    for (const { value } of splitter.push(piece)) splitter.found.push(JSON.parse(value));
  }
  return splitter;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const har = (entries: readonly unknown[], indent?: number) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'a' }, entries } }, null, indent);

describe('the elements of log.entries', () => {
  const entries = [
    { url: 'https://a.test/?q="x"', quotes: '\\"', slash: 'C:\\', end: 'a\\\\' },
    { brackets: ']}[{,:', text: 'ä € 😀 \u2028', nested: [[{ a: [1, 2] }], []] },
    { entries: [{ log: 1 }], creator: { name: 'not this one' }, empty: '' },
  ];

  test.each([undefined, 2])('are the same wherever the pieces end (indent %j)', (indent) => {
    const bytes = bytesOf(har(entries, indent));
    for (let border = 0; border <= bytes.length; border++) {
      const splitter = split(bytes, [border]);
      splitter.end();
      expect(splitter.found).toEqual(entries);
      expect(splitter.creator).toEqual({ name: 'a' });
    }
  });

  test('are found byte by byte', () => {
    const bytes = bytesOf(har(entries));
    const splitter = split(bytes, Array.from(bytes.keys()));
    splitter.end();
    expect(splitter.found).toEqual(entries);
  });

  test('need be no objects', () => {
    const odd = [1, 'a,b', null, true, [], ['x', { y: ']' }], -1.5e3, ''];
    expect(split(bytesOf(har(odd, 1)), [60, 70, 80]).found).toEqual(odd);
  });

  test('are those of log, whatever else the file holds', () => {
    const text = JSON.stringify({
      entries: ['outside'],
      other: { entries: ['elsewhere'], log: { entries: ['deeper'] } },
      log: { pages: [{ entries: ['in a page'] }], entries: ['own'], comment: '"entries":[1]' },
      after: [{ log: { entries: ['later'] } }],
    });
    const splitter = split(bytesOf(text), []);
    splitter.end();
    expect(splitter.found).toEqual(['own']);
  });

  test('may be none', () => {
    const splitter = split(bytesOf('{"log":{"entries":[ ]}}'), []);
    splitter.end();
    expect(splitter.found).toEqual([]);
  });

  test('may stand behind a byte order mark', () => {
    const splitter = split(
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(har([1]))]),
      [1],
    );
    splitter.end();
    expect(splitter.found).toEqual([1]);
  });

  test('are those that JSON.parse finds, in any file cut anywhere', () => {
    const members = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
    const file = fc.record({
      before: members,
      inLog: members,
      entries: fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 8 }),
      afterwards: members,
      indent: fc.constantFrom(undefined, 1, '\t'),
    });
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(file, cuts, ({ before, inLog, entries, afterwards, indent }, where) => {
        const value = { ...before, log: { ...inLog, entries }, ...without(afterwards, 'log') };
        const text = JSON.stringify(value, null, indent);
        const bytes = bytesOf(text);
        const splitter = split(
          bytes,
          where.map((share) => Math.floor(share * bytes.length)),
        );
        splitter.end();
        expect(splitter.found).toEqual(JSON.parse(text).log.entries);
      }),
    );
  });
});

const without = (members: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(members).filter(([key]) => key !== name));

describe('a file that is no HAR', () => {
  const whole = har([{ a: 'text' }, { b: 2 }]);

  test.each([
    ['', 'the file is empty'],
    [' \n\t', 'the file is empty'],
    ['<html>', 'the file is not JSON'],
    ['log: {}', 'the file is not JSON'],
    ['}', 'the file is not JSON'],
    ['{}', 'no HAR: it has no log.entries'],
    ['[1, 2]', 'no HAR: it has no log.entries'],
    ['{"log":{}}', 'no HAR: it has no log.entries'],
    ['{"log":{"entries":{}}}', 'no HAR: it has no log.entries'],
    ['{"log":[{"entries":[1]}]}', 'no HAR: it has no log.entries'],
    ['{"entries":[1]}', 'no HAR: it has no log.entries'],
  ])('%j: %s', (text, message) => {
    expect(() => split(bytesOf(text), []).end()).toThrow(new HarError(message));
  });

  test('ends in the middle, wherever it was cut', () => {
    const bytes = bytesOf(whole);
    for (let end = 1; end < bytes.length; end++) {
      const message = 'the file ends in the middle of its JSON';
      expect(() => split(bytes.subarray(0, end), []).end()).toThrow(new HarError(message));
    }
  });
});

describe('reading a file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'auth-devtools-entries-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (text: string) => {
    const path = join(folder, 'a.har');
    writeFileSync(path, text);
    return path;
  };
  const readAll = async (path: string) => {
    const found: unknown[] = [];
    for await (const batch of harEntries(path)) found.push(...batch.map(({ value }) => value));
    return found;
  };

  test('gives its entries in order', async () => {
    expect(await readAll(write(har([{ a: 1 }, 'b', 3])))).toEqual([{ a: 1 }, 'b', 3]);
  });

  test('takes files of several pieces', async () => {
    const long = Array.from({ length: 600 }, (_, i) => ({ i, text: 'ä"\\'.repeat(3000) }));
    expect(await readAll(write(har(long)))).toEqual(long);
  });

  test('names the entry that is damaged', async () => {
    const damaged = write('{"log":{"entries":[{"a":1},{"b":}]}}');
    await expect(readAll(damaged)).rejects.toThrow(new HarError('entry 1 is not valid JSON', 1));
  });

  test('says in one line why it cannot be read', async () => {
    const missing = join(folder, 'missing.har');
    await expect(readAll(missing)).rejects.toThrow(new HarError('no such file'));
    await expect(readAll(folder)).rejects.toThrow(new HarError('a folder, not a file'));
  });
});
