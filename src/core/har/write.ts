/**
 * Exchanges → HAR 1.2, with an entry for every attempt. The last entry of an exchange carries it whole
 * in `_exchange`, the others carry null there: other tools skip the member, `readHar` gives the same
 * list back.
 */
import type { Attempt, Exchange, Fields } from '../exchange.ts';
import { maskExchange } from '../redact.ts';

export interface WriteOptions {
  /** Leave secrets in; false by default. */
  reveal?: boolean;
  /** Version of the program that writes. */
  version?: string;
}

export interface HarFile {
  log: {
    version: '1.2';
    creator: { name: string; version: string };
    pages: never[];
    entries: Record<string, unknown>[];
    comment?: string;
  };
}

interface Pair {
  name: string;
  value: string;
}

const headersOf = ({ lines }: Fields): Pair[] => lines.map(({ name, value }) => ({ name, value }));

function queryOf(url: string): Pair[] {
  try {
    return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
  } catch {
    return [];
  }
}

const fieldOf = ({ lines }: Fields, name: string): string =>
  lines.find((line) => line.name.toLowerCase() === name)?.value ?? '';

/** ISO 8601; a time that no Date can hold becomes the epoch. */
function isoOf(time: number): string {
  const date = new Date(time);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}

function entryOf(attempt: Attempt): Record<string, unknown> {
  const { method, url, sentAt, receivedAt, request, response } = attempt;
  const wait = receivedAt === null ? 0 : Math.max(0, receivedAt - sentAt);
  const httpVersion = response?.httpVersion || 'unknown';
  const body = response?.body.known ? response.body.value : undefined;
  const postData = request.body.known && request.body.value !== '' ? request.body.value : undefined;
  return {
    startedDateTime: isoOf(sentAt),
    time: wait,
    request: {
      method,
      url,
      httpVersion,
      headers: headersOf(request.fields),
      queryString: queryOf(url),
      cookies: [],
      headersSize: -1,
      bodySize: postData === undefined ? -1 : postData.length,
      ...(postData === undefined
        ? {}
        : { postData: { mimeType: fieldOf(request.fields, 'content-type'), text: postData } }),
    },
    response: {
      status: response?.status ?? 0,
      statusText: response?.statusText ?? '',
      httpVersion,
      headers: response ? headersOf(response.fields) : [],
      cookies: [],
      content: {
        size: body?.length ?? -1,
        mimeType: response ? fieldOf(response.fields, 'content-type') : '',
        ...(body === undefined ? {} : { text: body }),
      },
      redirectURL: response ? fieldOf(response.fields, 'location') : '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait, receive: 0 },
    ...(response?.ip ? { serverIPAddress: response.ip } : {}),
  };
}

/** A HAR file of the exchanges, without their secrets unless they are to be revealed. */
export function writeHar(
  exchanges: readonly Exchange[],
  { reveal = false, version = '' }: WriteOptions = {},
): HarFile {
  const entries: Record<string, unknown>[] = [];
  const removed = new Set<string>();
  for (const original of exchanges) {
    const masked = reveal ? { exchange: original, removed: [] } : maskExchange(original);
    for (const where of masked.removed) removed.add(where);
    const { exchange } = masked;
    for (const attempt of exchange.attempts) {
      const last = attempt === exchange.attempts.at(-1);
      entries.push({ ...entryOf(attempt), _exchange: last ? exchange : null });
    }
  }
  const comment = `Secrets were removed from: ${[...removed].sort().join(', ') || 'nothing'}.`;
  return {
    log: {
      version: '1.2',
      creator: { name: 'Auth DevTools', version },
      pages: [],
      entries,
      ...(reveal ? {} : { comment }),
    },
  };
}
