/**
 * What could be tried: changes of the refused request that follow from its diagnosis and from what
 * else was seen. A credential is never made up, and never proposed for another server than the one
 * that was seen to take it.
 */
import type { Analysis } from './analysis.ts';
import { flawOf } from './causes/shared/flaw.ts';
import { authorization, bareCredential, isScheme, schemeName } from './causes/shared/sent.ts';
import { pathOf } from './causes/shared/words.ts';
import type { Exchange } from './exchange.ts';
import { newerCredentials } from './fixes-seen.ts';
import { percentDecoded } from './http/query.ts';
import type { CauseId } from './ids.ts';
import type { Change } from './replay.ts';
import { csrfPairs } from './schemes/csrf.ts';

export type FixId =
  | 'add-scheme'
  | 'one-scheme'
  | 'clean-token'
  | 'offered-scheme'
  | 'renewed-token'
  | 'newer-credential'
  | 'straight-to-target'
  | 'include-cookies'
  | 'csrf-header'
  | 'again';

export interface Fix {
  id: FixId;
  /** Imperative, at most 60 characters. */
  label: string;
  /** Where the new value comes from; holds no secret. */
  explanation: string;
  change: Change;
}

/**
 * The changes worth trying, the likeliest first; none where nothing can be derived.
 *
 * @param others every other exchange that was seen, in any order: later ones count as well
 * @param now milliseconds since the epoch: a token that has expired by then is not proposed
 */
export function fixesFor(analysis: Analysis, others: readonly Exchange[], now: number): Fix[] {
  if (analysis.status === 407 || analysis.exchange.type === 'preflight') return [];
  const found = [
    ofFlaw(analysis),
    offeredScheme(analysis),
    ...newerCredentials(analysis, others, now),
    afterRedirect(analysis),
    withCookies(analysis),
    csrfHeader(analysis),
    again(analysis, now),
  ].filter((fix) => fix !== null);
  const seen = new Set<string>();
  return found.filter(({ change }) => {
    const key = JSON.stringify(change);
    return !seen.has(key) && seen.add(key);
  });
}

/** Schemes whose credential is a plain text that can be moved as it is. */
const BARE_SCHEMES: ReadonlySet<string> = new Set(['bearer', 'token', 'apikey', 'ssws', 'key']);

const offeredBare = ({ offered }: Analysis): string | undefined =>
  offered.find((one) => BARE_SCHEMES.has(one));

/** What is plainly wrong with the text of the credential, put right. */
function ofFlaw(analysis: Analysis): Fix | null {
  const sent = authorization(analysis);
  const flaw = flawOf(analysis);
  if (!sent || !flaw) return cleanToken(analysis);
  if (flaw.kind === 'scheme-missing') return addScheme(analysis, flaw.text);
  if (flaw.kind !== 'scheme-duplicated') return cleanToken(analysis);
  const rest = sent.text.slice(flaw.span.end).replace(/^(?::[ \t]*|[ \t]+|%20)/, '');
  const keep = analysis.offered.includes(flaw.second.toLowerCase()) ? flaw.second : flaw.first;
  return {
    id: 'one-scheme',
    label: `Send ${keep} once`,
    explanation: 'The second scheme is left out; the credential stays as it was.',
    change: { setHeaders: { Authorization: `${keep} ${rest}` } },
  };
}

function addScheme(analysis: Analysis, bare: string): Fix | null {
  const colon = /^([A-Za-z-]{1,24}):[ \t]*(\S.*)$/s.exec(bare);
  if (colon?.[1] && colon[2] && isScheme(colon[1])) {
    return {
      id: 'add-scheme',
      label: 'Take off the colon behind the scheme',
      explanation: 'A space stands between scheme and credential, and nothing else.',
      change: { setHeaders: { Authorization: `${colon[1]} ${colon[2]}` } },
    };
  }
  if (/\s/.test(bare)) return null;
  const scheme = offeredBare(analysis) ?? (analysis.offered.length === 0 ? 'bearer' : undefined);
  if (!scheme) return null;
  const name = schemeName(scheme);
  return {
    id: 'add-scheme',
    label: `Put ${name} in front of the credential`,
    explanation:
      analysis.offered.length > 0
        ? `The server asks for ${name}; the credential stays as it was.`
        : `The server names no scheme; ${name} is the usual one for tokens.`,
    change: { setHeaders: { Authorization: `${name} ${bare}` } },
  };
}

/** The token without quotes, white space or whatever else was found around or in it. */
function cleanToken(analysis: Analysis): Fix | null {
  const { token, sent } = analysis;
  if (token?.kind !== 'malformed' || !token.meant || token.meant.text === token.text) return null;
  const clean = token.meant.text;
  const carrier = authorization(analysis);
  const line = carrier?.lines[0];
  const key = sent.keys.find(
    ({ place, value }) => place === 'header' && value.includes(token.text),
  );
  const [name, value] =
    line?.includes(token.text) === true
      ? ['Authorization', line]
      : key
        ? [key.name, key.value]
        : [null, ''];
  if (name === null) return null;
  return {
    id: 'clean-token',
    label: 'Send the token without the damage',
    explanation: `Put right: ${token.damage.map(({ message }) => message.replace(/\.$/, '')).join('; ')}.`,
    change: { setHeaders: { [name]: value.replace(token.text, () => clean) } },
  };
}

/** The same token under the one name that the server asks for. */
function offeredScheme(analysis: Analysis): Fix | null {
  const sent = authorization(analysis);
  const wanted = offeredBare(analysis);
  if (!sent || !wanted || sent.scheme === null || flawOf(analysis)) return null;
  if (bareCredential(sent) !== null || !BARE_SCHEMES.has(sent.scheme)) return null;
  if (analysis.offered.includes(sent.scheme) || sent.parsed.parameters.length > 0) return null;
  const name = schemeName(wanted);
  return {
    id: 'offered-scheme',
    label: `Send the same token as ${name}`,
    explanation: `The server asks for ${name}, the request named ${schemeName(sent.scheme)}.`,
    change: { setHeaders: { Authorization: `${name} ${sent.text}` } },
  };
}

/** The credential that the browser left out when it followed a redirect, on the same host only. */
function afterRedirect({ exchange, attempt, url, sent }: Analysis): Fix | null {
  if (!url || !sent.authorization.known || sent.authorization.value !== null) return null;
  for (const { url: address, request } of exchange.attempts) {
    const line = request.fields.lines.find(({ name }) => name.toLowerCase() === 'authorization');
    if (!line || address === attempt.url || !URL.canParse(address)) continue;
    const first = new URL(address);
    const weaker = first.protocol === 'https:' && url.protocol === 'http:';
    if (first.hostname !== url.hostname || weaker) continue;
    return {
      id: 'straight-to-target',
      label: 'Ask the target of the redirect directly',
      explanation: `With the Authorization that went to ${first.origin}${first.pathname} and was dropped on the way.`,
      change: { setHeaders: { Authorization: line.value } },
    };
  }
  return null;
}

const has = ({ causes }: Analysis, id: CauseId): boolean => causes.some((cause) => cause.id === id);

function withCookies(analysis: Analysis): Fix | null {
  if (!has(analysis, 'credentials-not-included') || analysis.crossOrigin === false) return null;
  const { cookies } = analysis.sent;
  if (!cookies.known || cookies.value.length > 0) return null;
  const { worked } = analysis;
  const byCookie = worked.some(({ cookie }) => cookie !== null);
  // Where the others carry Authorization instead, cookies are not what is missing.
  if (!byCookie && worked.some(({ authorization: value }) => value !== null)) return null;
  return {
    id: 'include-cookies',
    label: 'Send it with cookies',
    explanation: `credentials: 'include' makes the browser add the cookies that it holds for ${analysis.url?.host ?? 'the server'}.`,
    change: { credentials: 'include' },
  };
}

/** The value of the cookie, sent back in the field that belongs to it. */
function csrfHeader(analysis: Analysis): Fix | null {
  const { cookies } = analysis.sent;
  if (!has(analysis, 'csrf-rejected') || !cookies.known) return null;
  const pairs = csrfPairs(analysis.attempt.request.fields.lines, cookies.value);
  // Frameworks share names of cookies: what came back in one of the fields needs no other.
  const returned = pairs.filter(({ matches }) => matches === true).map((pair) => pair.cookie?.name);
  for (const { convention, cookie, header } of pairs) {
    const name = header?.name ?? convention.headers[0];
    if (!convention.equal || !cookie || !name || returned.includes(cookie.name)) continue;
    return {
      id: 'csrf-header',
      label: `Send the cookie's value in ${name}`,
      explanation: `The cookie ${cookie.name} belongs to that field (${convention.of}).`,
      change: {
        setHeaders: { [name]: convention.decode ? percentDecoded(cookie.value) : cookie.value },
      },
    };
  }
  return null;
}

/** Where time or the user may have mended it meanwhile. */
const AGAIN: Partial<Record<CauseId, string>> = {
  'session-expired':
    'The browser adds the cookies that it holds now; after signing in again they are new ones.',
  'token-not-yet-valid': 'The token may have become valid in the meantime.',
  'rate-limited': 'The limit may be over by now.',
};

function again(analysis: Analysis, now: number): Fix | null {
  const explanation = AGAIN[analysis.causes[0].id];
  const { lifetime } = analysis;
  const there = now + (lifetime?.offset?.offsetMs ?? 0);
  if (explanation === undefined || (lifetime?.notBefore ?? 0) > there) return null;
  return {
    id: 'again',
    label: `Send ${analysis.attempt.method} ${shortened(pathOf(analysis))} again`,
    explanation,
    change: {},
  };
}

const shortened = (path: string): string => (path.length > 36 ? `${path.slice(0, 35)}…` : path);
