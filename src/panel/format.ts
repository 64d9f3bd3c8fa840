/** Times and sizes in words, in English whatever the locale, as the rest of the panel is. */

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `2 hours 5 minutes`; two units at most, the lesser one dropped when it is nothing. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  if (seconds >= 2 * 365 * 86_400) return plural(Math.round(seconds / (365 * 86_400)), 'year');
  if (seconds >= 60 * 86_400) return plural(Math.round(seconds / 86_400), 'day');
  const at = UNITS.findIndex(([, size]) => seconds >= size);
  const unit = UNITS[at];
  if (!unit) return 'less than a second';
  const whole = Math.floor(seconds / unit[1]);
  const lesser = UNITS[at + 1];
  const rest = lesser ? Math.floor((seconds % unit[1]) / lesser[1]) : 0;
  const first = plural(whole, unit[0]);
  return lesser && rest > 0 ? `${first} ${plural(rest, lesser[0])}` : first;
}

/** `3 min`, `2 h`, `5 d`: one unit, for the cells of the list. */
export function shortDuration(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 2 * 86_400) return `${Math.floor(seconds / 3600)} h`;
  if (seconds < 2 * 365 * 86_400) return `${Math.floor(seconds / 86_400)} d`;
  return `${Math.floor(seconds / (365 * 86_400))} y`;
}

/** `1:04:09`, for a countdown that is redrawn every second. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds >= 86_400) return duration(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** Largest distance from the epoch that a Date can hold (ECMA-262 §21.4.1.1). */
const LAST = 8.64e15;

/** `2026-01-31 14:05:09` in the user's own time zone; empty where it is no time. */
export function dateTime(at: number): string {
  if (!Number.isFinite(at) || Math.abs(at) > LAST) return '';
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${timeOfDay(at)}`;
}

/** `14:05:09`. */
export function timeOfDay(at: number): string {
  if (!Number.isFinite(at) || Math.abs(at) > LAST) return '';
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** `120 ms`, `1.2 s`. */
export function elapsed(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(0, Math.round(milliseconds))} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return duration(milliseconds);
}

/** `1 refusal`, `3 refusals`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${value.toLocaleString('en')} ${value === 1 ? one : many}`;
}

/** The part of a URL that the Network panel shows as its name: last segment and query, else host. */
export function nameOf(url: string): string {
  try {
    const parsed = new URL(url);
    const path = parsed.pathname.replace(/\/+$/, '');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const tail = path !== '' && parsed.pathname.endsWith('/') ? '/' : '';
    return last === '' ? parsed.host + parsed.search : last + tail + parsed.search;
  } catch {
    return url;
  }
}

/** Masks as they were written, not as a URL encodes them. */
export const withMasks = (text: string): string => text.replaceAll(MASK, '•');

const MASK = encodeURIComponent('•');

/** Host and port; the text itself where it is no URL. */
export function domainOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
