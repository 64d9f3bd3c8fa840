/**
 * Readers of credentials that remember what they read: a page sends the same ones with every
 * request, and each refusal is held against those before it.
 */
import { type MemoBounds, memo } from './memo.ts';
import { readBasic as readBasicText } from './schemes/basic.ts';
import { headerKey, looksLikeKey, mayHoldKey } from './schemes/carriers.ts';
import { readPlaceholder as readPlaceholderText } from './token/placeholder.ts';
import { readToken as readTokenText } from './token/token.ts';

/** Tokens are long, and each of thousands of requests may have its own. */
export const OF_CREDENTIALS: MemoBounds = { room: 2_000_000 };

export const readToken = memo(readTokenText, OF_CREDENTIALS);
export const readBasic = memo(readBasicText);
export const readPlaceholder = memo(readPlaceholderText, OF_CREDENTIALS);

/** What the name of a request field tells before its value is looked at. */
const namedAs = memo((name) =>
  headerKey(name) !== null ? 'key' : mayHoldKey(name) ? 'open' : 'other',
);

/** Whether a request field is a key or token, by its name or by its value. */
export function isKey(name: string, value: string): boolean {
  const named = namedAs(name);
  return named === 'key' || (named === 'open' && looksLikeKey(name, value));
}

/**
 * Whether a text is base64 of an address and a password, as it belongs behind Basic (RFC 7617 §2). Parts
 * with a colon between them are also what some tokens are made of, but none begins with an address.
 */
export function isBasicPair(text: string): boolean {
  const { user, password } = readBasic(text);
  return password !== null && password !== '' && /^[!-~]+@[!-~]+$/.test(user ?? '');
}
