/** Parameters of a query (WHATWG URL §5.1), in order. */
export type Pair = readonly [name: string, value: string];

/**
 * As URLSearchParams reads them, which is asked only where something has to be decoded: it costs
 * many times as much.
 */
export function queryPairs(search: string): readonly Pair[] {
  if (ENCODED.test(search)) return [...new URLSearchParams(search)];
  const pairs: Pair[] = [];
  const text = search.startsWith('?') ? search.slice(1) : search;
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    pairs.push(equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]);
  }
  return pairs;
}

const ENCODED = /[%+]/;

/** As written where that is no percent-encoding (RFC 3986 §2.1) of UTF-8. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands in front of all names but the first where an address was taken out of HTML as text. */
export const ENTITY = 'amp;';

/** The name that was meant where that happened. */
export const meantName = (name: string): string =>
  name.startsWith(ENTITY) ? name.slice(ENTITY.length) : name;

const STATE = /[?&]state=./;
const CODE = /[?&]code=./;

/** Whether a sign-in elsewhere comes back to that address (RFC 6749 §4.1.2). */
export const isSignInReturn = (url: URL | null): boolean =>
  url !== null && STATE.test(url.search) && CODE.test(url.search);
