/** This request's own values, for sentences and code. */
import type { Reading } from '../../analysis.ts';

/** Scheme, host and port of the server, or what stands for it. */
export const serverOf = (reading: Reading): string => reading.url?.origin ?? 'the server';

/** Host and port. */
export const hostOf = (reading: Reading): string => reading.url?.host ?? 'the server';

/** Where somebody signs in: at the server itself, or on the page of another origin that calls it. */
export const signInPlace = (reading: Reading): string =>
  reading.crossOrigin === true
    ? `on the page that calls ${hostOf(reading)}`
    : `at ${hostOf(reading)}`;

/** `GET /path`, without the query, at most 80 characters. */
export function requestLine(reading: Reading): string {
  const path = pathOf(reading);
  return `${reading.attempt.method} ${path.length > 72 ? `${path.slice(0, 69)}…` : path}`;
}

/** Address without query, fragment and userinfo: those may hold secrets. */
export function addressOf(reading: Reading): string {
  return reading.url ? `${reading.url.origin}${reading.url.pathname}` : reading.attempt.url;
}

/** The last two labels of a host name: its site, as near as it can be told without a list of public suffixes. */
export const siteOf = (hostname: string): string => hostname.split('.').slice(-2).join('.');

/** Whether the address has to be opened as a web socket. */
export const isSocketAddress = ({ url }: Reading): boolean =>
  url?.protocol === 'ws:' || url?.protocol === 'wss:';

export const pathOf = (reading: Reading): string => reading.url?.pathname ?? reading.attempt.url;

/** `2026-01-31 16:27:26 UTC`; the number itself where it is no date. */
export function moment(ms: number): string {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return String(ms);
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

const UNITS = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1000, 'second'],
] as const;

/** `3 minutes`, `1 hour 20 minutes`: the two largest units of a length of time. */
export function lasting(ms: number): string {
  let left = Math.abs(Math.round(ms / 1000) * 1000);
  const parts: string[] = [];
  for (const [size, name] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.join(' ') || 'less than a second';
}

/** Text between quotation marks, cut to what a line can hold. */
export const quote = (text: string, most = 60): string =>
  `“${text.length > most ? `${text.slice(0, most - 1)}…` : text}”`;

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

/** Titles by what the words of the answer hold. */
export type Titles = readonly (readonly [words: RegExp, title: string])[];

/** The first title whose words are found; null where none are, or nothing was said. */
export const titleBy = (titles: Titles, words: string | undefined): string | null =>
  words === undefined ? null : (titles.find(([pattern]) => pattern.test(words))?.[1] ?? null);
