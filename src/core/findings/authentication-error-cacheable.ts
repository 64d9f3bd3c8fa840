import type { Reading } from '../analysis.ts';
import { defineFinding, type Found, rfc } from './finding.ts';

/**
 * 401 and 403 are not heuristically cacheable (RFC 9110 §15.1): a shared cache may reuse them only
 * where the answer names a lifetime or says `public` (RFC 9111 §3), and, where the request had
 * Authorization, only with `public`, `s-maxage` or `must-revalidate` (§3.5).
 */
export const authenticationErrorCacheable = defineFinding({
  id: 'authentication-error-cacheable',
  title: 'Shared caches may store the refusal',
  check(reading) {
    if (reading.status === 407 || !isStorable(reading)) return undefined;
    return ofCdn(reading) ?? ofCacheControl(reading);
  },
  references: [
    rfc(9111, '3', 'Storing Responses in Caches'),
    rfc(9111, '3.5', 'Storing Responses to Authenticated Requests'),
    rfc(9110, '15.1', 'Overview of Status Codes'),
  ],
});

/** Caches store answers to GET and HEAD; other methods only where they say so themselves. */
const isStorable = ({ attempt }: Reading) => attempt.method === 'GET' || attempt.method === 'HEAD';

type Directives = ReadonlyMap<string, string>;

function directives(values: readonly string[]): Directives {
  const found = new Map<string, string>();
  for (const part of values.join(',').split(',')) {
    const equals = part.indexOf('=');
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
    const value =
      equals < 0
        ? ''
        : part
            .slice(equals + 1)
            .trim()
            .replaceAll('"', '');
    if (name && !found.has(name)) found.set(name, value);
  }
  return found;
}

const FORBIDS = ['no-store', 'private', 'no-cache'];

function ofCacheControl(reading: Reading): Found | undefined {
  const values = reading.responseFieldValues('cache-control');
  if (values.length === 0 && reading.responseField('expires') === undefined) return undefined;
  const control = directives(values);
  if (FORBIDS.some((name) => control.has(name))) return undefined;
  const life = lifetimeOf(reading, control);
  if (life === null) return undefined;
  const authorization = reading.requestField('authorization');
  const authenticated = authorization.known && authorization.value.length > 0;
  const opens = control.has('public') || control.has('s-maxage') || control.has('must-revalidate');
  if ((authenticated || !authorization.known) && !opens) return undefined;
  return {
    evidence: `The ${reading.status} has ${life.shown}, so a shared cache may give it to everybody else.`,
    at: { in: 'response', field: life.field, line: 0, span: null },
  };
}

function lifetimeOf(
  reading: Reading,
  control: Directives,
): { shown: string; field: string } | null {
  const shown = `Cache-Control: ${reading.responseFieldValues('cache-control').join(', ')}`;
  const age = control.get('s-maxage') ?? control.get('max-age');
  if (age !== undefined) return Number(age) > 0 ? { shown, field: 'Cache-Control' } : null;
  const expires = reading.responseField('expires');
  const at = expires === undefined ? Number.NaN : Date.parse(expires);
  if (at > reading.serverNow) return { shown: `Expires: ${expires}`, field: 'Expires' };
  if (expires !== undefined) return null;
  return control.has('public') ? { shown, field: 'Cache-Control' } : null;
}

/** CDN-Cache-Control overrides Cache-Control in content delivery networks (RFC 9213 §2.1). */
function ofCdn(reading: Reading): Found | undefined {
  const values = reading.responseFieldValues('cdn-cache-control');
  if (values.length === 0) return undefined;
  const control = directives(values);
  if (FORBIDS.some((name) => control.has(name))) return undefined;
  if (!(Number(control.get('s-maxage') ?? control.get('max-age')) > 0)) return undefined;
  return {
    evidence: `The ${reading.status} has CDN-Cache-Control: ${values.join(', ')}, so the CDN may give it to everybody else.`,
    at: { in: 'response', field: 'CDN-Cache-Control', line: 0, span: null },
  };
}
