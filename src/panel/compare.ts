/** What was different about a request that worked. Pure. */
import type { FieldLine, RequestMessage } from '../core/exchange.ts';
import { readToken } from '../core/token/token.ts';
import { claimText } from './details/place.ts';

export interface Difference {
  /** Field name, `cookie a`, `claim b`, `URL`. */
  name: string;
  /** Null where it was absent, or could not be seen. */
  refused: string | null;
  worked: string | null;
  /** What the difference is, where it can be named. */
  says: string;
}

/** Fields that differ from request to request without meaning anything here. */
const IRRELEVANT: ReadonlySet<string> = new Set([
  'content-length',
  'if-none-match',
  'if-modified-since',
  'traceparent',
  'tracestate',
  'x-request-id',
  'date',
  'connection',
  'priority',
  'cookie',
]);

/** What differs between the request that was refused and one that worked, credentials first. */
export function differences(refused: RequestMessage, worked: RequestMessage): Difference[] {
  const found: Difference[] = [];
  const names = new Map<string, string>();
  for (const { name } of [...refused.fields.lines, ...worked.fields.lines]) {
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  for (const [key, name] of names) {
    if (IRRELEVANT.has(key)) continue;
    const a = fieldText(refused.fields.lines, key);
    const b = fieldText(worked.fields.lines, key);
    if (a === b) continue;
    // Absent from what could not be seen is no difference.
    if (a === null && isUnseen(refused, key)) continue;
    if (b === null && isUnseen(worked, key)) continue;
    const says = CREDENTIALS.has(key) ? nameDifference(a, b) : '';
    found.push({ name, refused: a, worked: b, says });
    if (CREDENTIALS.has(key)) found.push(...claimDifferences(a, b));
  }
  if (!isUnseen(refused, 'cookie') && !isUnseen(worked, 'cookie')) {
    found.push(...cookieDifferences(refused, worked));
  }
  const weight = ({ name }: Difference) =>
    CREDENTIALS.has(name.toLowerCase()) ? 0 : /^(claim|cookie) /.test(name) ? 1 : 2;
  return found.sort((a, b) => weight(a) - weight(b));
}

const CREDENTIALS: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization']);

function fieldText(lines: readonly FieldLine[], key: string): string | null {
  const values = lines.filter(({ name }) => name.toLowerCase() === key).map(({ value }) => value);
  return values.length === 0 ? null : values.join(', ');
}

const isUnseen = ({ fields }: RequestMessage, key: string): boolean =>
  fields.unseen[key] !== undefined || fields.unseen['*'] !== undefined;

/** How two credentials differ, compared character by character. */
export function nameDifference(refused: string | null, worked: string | null): string {
  if (refused === null) return 'it was missing from the refused request';
  if (worked === null) return 'the request that worked carried none';
  if (refused.trim() === worked.trim()) return 'they differ in white space only';
  const [schemeA, restA] = splitScheme(refused);
  const [schemeB, restB] = splitScheme(worked);
  if (restA === restB && schemeA !== schemeB) {
    return schemeA === ''
      ? `the scheme ${schemeB} was missing`
      : `another scheme: ${schemeA} where ${schemeB} worked`;
  }
  if (restB.startsWith(restA))
    return `it was cut: ${restB.length - restA.length} characters are missing at the end`;
  if (restB.endsWith(restA))
    return `it was cut: ${restB.length - restA.length} characters are missing at the start`;
  if (restA.includes(restB)) return `it has ${restA.length - restB.length} characters too many`;
  if (schemeA.toLowerCase() !== schemeB.toLowerCase())
    return `${schemeA || 'no scheme'} where ${schemeB || 'no scheme'} worked`;
  return 'another credential of the same scheme';
}

function splitScheme(value: string): [string, string] {
  const space = value.indexOf(' ');
  return space < 0 ? ['', value] : [value.slice(0, space), value.slice(space + 1).trim()];
}

function claimsOf(value: string | null): Readonly<Record<string, unknown>> | null {
  if (value === null) return null;
  const token = readToken(splitScheme(value)[1]);
  return token.kind === 'jwt' ? token.claims : null;
}

function claimDifferences(a: string | null, b: string | null): Difference[] {
  const refused = claimsOf(a);
  const worked = claimsOf(b);
  if (!refused || !worked) return [];
  return [...new Set([...Object.keys(refused), ...Object.keys(worked)])].flatMap((claim) => {
    const x = refused[claim] === undefined ? null : claimText(claim, refused[claim]);
    const y = worked[claim] === undefined ? null : claimText(claim, worked[claim]);
    return x === y ? [] : [{ name: `claim ${claim}`, refused: x, worked: y, says: '' }];
  });
}

function cookieDifferences(refused: RequestMessage, worked: RequestMessage): Difference[] {
  const a = cookiesOf(refused);
  const b = cookiesOf(worked);
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
    const x = a.get(name) ?? null;
    const y = b.get(name) ?? null;
    if (x === y) return [];
    const says = x === null ? 'the cookie was missing' : '';
    return [{ name: `cookie ${name}`, refused: x, worked: y, says }];
  });
}

function cookiesOf({ fields }: RequestMessage): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (fieldText(fields.lines, 'cookie') ?? '').split(/; ?/)) {
    const equals = pair.indexOf('=');
    if (equals > 0) cookies.set(pair.slice(0, equals).trim(), pair.slice(equals + 1));
  }
  return cookies;
}
