/** A HAR file as entries of a journal. Pure. */
import { type Exchange, isFlagged, lastAnswered } from '../../core/exchange.ts';
import { readHar } from '../../core/har/read.ts';
import type { Entry, RefusalEntry } from '../../journal.ts';

/**
 * What a file holds: first what others are compared with, then the refusals.
 * @throws Error that says in a sentence why it cannot be read
 */
export function readFile(text: string): Entry[] {
  let file: unknown;
  try {
    file = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Error(`It is no JSON: ${detail}.`);
  }
  const exchanges = readHar(file);
  if (exchanges.length === 0) throw new Error('It is no HAR file, or has no entries.');
  return toEntries(exchanges);
}

/** Refused exchanges as rows, those that worked as what they are compared with. */
function toEntries(exchanges: readonly Exchange[]): Entry[] {
  const refusals: RefusalEntry[] = [];
  const worked: Entry[] = [];
  const others: Exchange[] = [];
  for (const exchange of exchanges) {
    const common = { tabId: -1, id: exchange.id, at: exchange.attempts[0].sentAt };
    const status = lastAnswered(exchange).response?.status ?? 0;
    if (isFlagged(status) || exchange.state === 'waiting') {
      refusals.push({ ...common, kind: 'refusal', exchange, earlier: [] });
    } else if (status >= 200 && status < 300) worked.push({ ...common, kind: 'worked', exchange });
    else others.push(exchange);
  }
  const [first] = refusals;
  if (first) first.earlier = others;
  const tab: Entry = {
    kind: 'tab',
    tabId: -1,
    id: 'tab',
    at: 0,
    requests: exchanges.length,
    evicted: 0,
    outdated: 0,
  };
  return [tab, ...worked, ...refusals.sort((a, b) => a.at - b.at)];
}
