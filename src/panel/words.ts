/** Short words for the cells of the list: what was sent, how its token stands. */
import type { Analysis, Facts } from '../core/analysis.ts';
import type { Unseen } from '../core/exchange.ts';
import type { Lifetime } from '../core/token/lifetime.ts';
import { shortDuration } from './format.ts';

/** Why something cannot be shown, for a reader who wonders where it is. */
export const UNSEEN_WORDS: Readonly<Record<Unseen, string>> = {
  'not-seen': 'not seen: DevTools was closed at the time',
  'hidden-by-browser': 'added by the browser, hidden from extensions',
  'may-still-arrive': 'may still arrive',
  removed: 'removed from the file',
};

export const UNSEEN_SHORT: Readonly<Record<Unseen, string>> = {
  'not-seen': 'not seen',
  'hidden-by-browser': 'hidden by browser',
  'may-still-arrive': 'may still arrive',
  removed: 'removed',
};

/** Every credential that went out, named by its scheme or its carrier, never by its value. */
export function sentKinds({ sent }: Facts): string[] {
  const kinds: string[] = [];
  if (sent.authorization.known && sent.authorization.value) {
    const { scheme, parsed } = sent.authorization.value;
    // What stands alone may be a token that has the form of a scheme: never shown as one.
    kinds.push(scheme === null ? 'no scheme' : (parsed.scheme ?? scheme));
  }
  for (const { place, name } of sent.keys) kinds.push(place === 'userinfo' ? 'userinfo' : name);
  if (sent.signedUrl?.carrier === 'URL') kinds.push('signed URL');
  else if (sent.signedUrl?.carrier === 'cookies') kinds.push('signed cookies');
  if (sent.sessions.length > 0) kinds.push('session cookie');
  else if (sent.cookies.known && sent.cookies.value.length > 0) kinds.push('cookies');
  if (sent.signIn) kinds.push(SIGN_IN_WORDS[sent.signIn.kind]);
  return [...new Set(kinds)];
}

const SIGN_IN_WORDS = {
  password: 'password form',
  client: 'client secret',
  refresh: 'refresh token',
  code: 'authorization code',
  other: 'token request',
} as const;

/** The cell "Sent". */
export function sentWords(facts: Facts): string {
  const kinds = sentKinds(facts);
  if (kinds.length > 0) return kinds.join(', ');
  const { authorization, nothing } = facts.sent;
  if (!authorization.known) return UNSEEN_SHORT[authorization.why];
  return nothing.known ? 'nothing' : UNSEEN_SHORT[nothing.why];
}

/** The three times of a JWT (RFC 7519 §4.1.4 to §4.1.6) in milliseconds. */
export type TokenTimes = Pick<Lifetime, 'issuedAt' | 'notBefore' | 'expiresAt'>;

export interface TokenWords {
  words: string;
  state: 'good' | 'bad' | 'none';
}

/** The cell "Token": how the token stood when the request was sent, by its own word or by who brought it. */
export function tokenWords({ token, causes }: Analysis, lifetime: Lifetime | null): TokenWords {
  if (causes[0].id === 'token-placeholder') return { words: 'placeholder', state: 'bad' };
  if (!token) return { words: '', state: 'none' };
  if (token.kind === 'malformed') return { words: 'damaged', state: 'bad' };
  if (token.kind === 'encrypted') return { words: 'encrypted', state: 'none' };
  if (token.kind === 'opaque' && !lifetime) return { words: 'opaque', state: 'none' };
  // By the clock here nothing is wrong with it: that is what is to be seen, not minutes that nobody missed.
  if (lifetime?.sure && lifetime.stateByClient === 'valid' && lifetime.state !== 'valid') {
    const there = lifetime.state === 'expired' ? 'expired' : 'early';
    return { words: `valid here, ${there} there`, state: 'bad' };
  }
  switch (lifetime?.state) {
    case 'expired':
      return { words: `expired ${shortDuration(lifetime.byMs)} before`, state: 'bad' };
    case 'not-yet-valid':
      return { words: `valid ${shortDuration(lifetime.byMs)} later`, state: 'bad' };
    case 'valid':
      return { words: `valid, ${shortDuration(lifetime.byMs)} left`, state: 'good' };
    default:
      return { words: 'no expiry', state: 'none' };
  }
}

/** The same for requests with the same credential; made of a hash, so that it holds no secret. */
export function credentialKey({ sent }: Facts): string {
  const parts: string[] = [];
  if (sent.authorization.known && sent.authorization.value) {
    parts.push(sent.authorization.value.lines.join('\n'));
  }
  for (const { name, value } of sent.keys) parts.push(`${name}=${value}`);
  for (const { name, value } of sent.sessions) parts.push(`${name}=${value}`);
  return parts.length === 0 ? '' : hash(parts.join('\n'));
}

/** FNV-1a over UTF-16 units, 32 bits: enough to tell credentials of one tab apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
