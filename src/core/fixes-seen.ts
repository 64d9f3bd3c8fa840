/** Credentials that other requests were seen to use with success at the same server. */
import type { Analysis } from './analysis.ts';
import { authorization } from './causes/shared/sent.ts';
import { lasting } from './causes/shared/words.ts';
import { type Exchange, fieldValue, lastAnswered } from './exchange.ts';
import type { Fix } from './fixes.ts';
import { type Past, toPast } from './history.ts';
import { contentField, readContent } from './http/content.ts';
import type { CauseId } from './ids.ts';
import { headerKey } from './schemes/carriers.ts';
import { readToken, type Token } from './token/token.ts';

/** Refusals of 403 that another credential could change. */
const OF_CREDENTIAL: ReadonlySet<CauseId> = new Set([
  'credentials-missing',
  'unauthenticated-reported-as-403',
  'stale-credential-reused',
  'token-expired',
  'token-malformed',
  'token-placeholder',
  'token-rejected',
  'token-revoked',
  'token-audience-mismatch',
  'token-wrong-type',
  'insufficient-scope',
  'api-key-invalid',
  'scheme-missing',
  'scheme-duplicated',
]);

/** Whose credential holds for any request; others are computed for one request only. */
const MOVABLE: ReadonlySet<string> = new Set([
  'basic',
  'bearer',
  'token',
  'apikey',
  'ssws',
  'bot',
  'key',
]);

/** The newest credential of each kind that is not the one that was refused. */
export function newerCredentials(
  analysis: Analysis,
  others: readonly Exchange[],
  now: number,
): Fix[] {
  const { status, causes, url, exchange } = analysis;
  if (!url || (status !== 401 && !OF_CREDENTIAL.has(causes[0].id))) return [];
  const worked = others
    .filter((other) => other.id !== exchange.id && isOk(other))
    .map(toPast)
    .sort((a, b) => b.sentAt - a.sentAt);
  const here = worked.filter(({ origin }) => origin === url.origin);
  const fixes = [
    renewedToken(analysis, worked, now),
    usedAuthorization(analysis, here, now),
    usedKey(analysis, here),
  ];
  return fixes.filter((fix) => fix !== null);
}

/** Before the rest of it is read: most of what is kept was refused. */
function isOk(exchange: Exchange): boolean {
  const status = lastAnswered(exchange).response?.status ?? 0;
  return status >= 200 && status < 400;
}

const schemeOf = (line: string): string | null => {
  const space = line.indexOf(' ');
  return space < 0 ? null : line.slice(0, space).toLowerCase();
};

function usedAuthorization(analysis: Analysis, here: readonly Past[], now: number): Fix | null {
  if (!analysis.sent.authorization.known) return null;
  const sent = authorization(analysis);
  const mine = sent?.lines[0] ?? null;
  for (const past of here) {
    const line = past.authorization;
    if (line === null) continue;
    // The newest that worked is the refused one: an older one is no better.
    if (line === mine) return null;
    const scheme = schemeOf(line);
    if (scheme !== null && !MOVABLE.has(scheme)) continue;
    const fits =
      mine === null || scheme === sent?.scheme || (scheme !== null && offers(analysis, scheme));
    const token = readToken(scheme === null ? line : line.slice(scheme.length).trim());
    if (!fits || isOver(token, now)) continue;
    return {
      id: 'newer-credential',
      label:
        mine === null
          ? 'Send the Authorization of another request'
          : 'Send the credential that worked',
      explanation: `${past.method} ${past.path} used it ${when(past, analysis)} and worked (${past.status}).${ofAnother(analysis, token)}`,
      change: { setHeaders: { Authorization: line } },
    };
  }
  return null;
}

const offers = ({ offered }: Analysis, scheme: string): boolean =>
  offered.length === 0 || offered.includes(scheme);

function usedKey(analysis: Analysis, here: readonly Past[]): Fix | null {
  const { keys } = analysis.sent;
  const mine = keys.filter(({ place }) => place === 'header');
  // Another carrier was taken: the server wants that one.
  if (mine.length === 0 && authorization(analysis)) return null;
  for (const past of here) {
    for (const { name, value } of lastAnswered(past.exchange).request.fields.lines) {
      if (!headerKey(name)) continue;
      const own = mine.find((key) => key.name.toLowerCase() === name.toLowerCase());
      if (own?.value === value) return null;
      if (!own && mine.length > 0) continue;
      return {
        id: 'newer-credential',
        label: `Send ${name} of another request`,
        explanation: `${past.method} ${past.path} used it ${when(past, analysis)} and worked (${past.status}).`,
        change: { setHeaders: { [name]: value } },
      };
    }
  }
  return null;
}

/**
 * An access token that a request for tokens brought (RFC 6749 §5.1), where it belongs here: it came
 * from this server, or from the issuer of the refused token and for the same audience.
 */
function renewedToken(analysis: Analysis, worked: readonly Past[], now: number): Fix | null {
  const sent = authorization(analysis);
  const mine = analysis.token;
  if (sent?.scheme !== 'bearer' || mine === null) return null;
  for (const past of worked) {
    if (past.grant === null || past.sentAt < issuedAt(mine)) continue;
    const access = grantedToken(past.exchange);
    if (access === null) continue;
    if (access === mine.text) return null;
    const token = readToken(access);
    if (isOver(token, now) || !belongs(analysis, past, mine, token)) continue;
    return {
      id: 'renewed-token',
      label: 'Send the renewed token',
      explanation: `${past.method} ${past.path} brought it ${when(past, analysis)}.${ofAnother(analysis, token)}`,
      change: { setHeaders: { Authorization: `Bearer ${access}` } },
    };
  }
  return null;
}

function grantedToken(exchange: Exchange): string | null {
  const { response } = lastAnswered(exchange);
  if (!response?.body.known) return null;
  const content = readContent(response.body, fieldValue(response.fields, 'content-type') ?? '');
  if (content.kind !== 'json') return null;
  const value = contentField(content, 'access_token', 'accessToken')?.value ?? '';
  return value.length >= 8 && !/\s/.test(value) ? value : null;
}

function belongs({ url }: Analysis, past: Past, mine: Token, token: Token): boolean {
  if (past.origin === url?.origin) return true;
  if (mine.kind !== 'jwt' || token.kind !== 'jwt') return false;
  return (
    mine.claims.iss === token.claims.iss &&
    JSON.stringify(mine.claims.aud) === JSON.stringify(token.claims.aud)
  );
}

const issuedAt = (token: Token): number =>
  token.kind === 'jwt' && typeof token.claims.iat === 'number' ? token.claims.iat * 1000 : 0;

const isOver = (token: Token, now: number): boolean =>
  token.kind === 'jwt' && typeof token.claims.exp === 'number' && token.claims.exp * 1000 <= now;

/** A warning where the other token stands for somebody else. */
function ofAnother({ token: mine }: Analysis, token: Token): string {
  if (mine?.kind !== 'jwt' || token.kind !== 'jwt' || mine.claims.sub === token.claims.sub)
    return '';
  return ' It is of another user than the refused one.';
}

function when(past: Past, { attempt }: Analysis): string {
  const apart = past.sentAt - attempt.sentAt;
  if (Math.abs(apart) < 1000) return 'at the same time';
  return `${lasting(apart)} ${apart > 0 ? 'later' : 'before'}`;
}
