/** HAR files in and out. Pure. */
import { type Exchange, isFlagged, lastAnswered } from '../core/exchange.ts';
import { readHar } from '../core/har/read.ts';
import { writeHar } from '../core/har/write.ts';
import type { Entry } from '../journal.ts';

export type Imported = { ok: true; entries: Entry[] } | { ok: false; message: string };

/** What a file holds, as entries of a journal; or, in a sentence, why it cannot be read. */
export function importHar(text: string): Imported {
  let file: unknown;
  try {
    file = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `It is no JSON: ${detail}.` };
  }
  const exchanges = readHar(file);
  if (exchanges.length === 0)
    return { ok: false, message: 'It is no HAR file, or has no entries.' };
  return { ok: true, entries: toEntries(exchanges) };
}

/** Refused exchanges as rows, those that worked as what they are compared with. */
export function toEntries(exchanges: readonly Exchange[]): Entry[] {
  const entries: Entry[] = [];
  const others: Exchange[] = [];
  for (const exchange of exchanges) {
    const common = { tabId: -1, id: exchange.id, at: exchange.attempts[0].sentAt };
    const status = lastAnswered(exchange).response?.status ?? 0;
    if (isFlagged(status) || exchange.state === 'waiting') {
      entries.push({ ...common, kind: 'refusal', exchange, earlier: [] });
    } else if (status >= 200 && status < 300) entries.push({ ...common, kind: 'worked', exchange });
    else others.push(exchange);
  }
  const first = entries.find((entry) => entry.kind === 'refusal');
  if (first?.kind === 'refusal') first.earlier = others;
  entries.push({
    kind: 'tab',
    tabId: -1,
    id: 'tab',
    at: 0,
    requests: exchanges.length,
    evicted: 0,
    outdated: 0,
  });
  return entries;
}

/** A HAR file as text; what was removed is listed in its comment. */
export function exportHar(
  exchanges: readonly Exchange[],
  options: { reveal: boolean; version: string },
): string {
  return `${JSON.stringify(writeHar(exchanges, options), null, 1)}\n`;
}
