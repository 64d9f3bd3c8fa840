/**
 * The keys of an issuer. Nothing is asked of anybody but through the fetch that the caller hands over:
 * before that, `discoveryUrls` names who would be asked.
 */
import { isObject, type JsonObject, parseJson, text } from './json.ts';

/** What is needed of the platform's fetch. */
export type Fetch = (
  url: string,
  init: { headers: Record<string, string>; credentials: 'omit'; redirect: 'error' },
) => Promise<{ ok: boolean; status: number; text(): Promise<string> }>;

/** Where an issuer publishes its metadata. */
export interface DiscoveryUrl {
  url: string;
  host: string;
  /** Which document says so. */
  source: string;
}

/**
 * The addresses of an issuer's metadata, the likeliest first. Empty where the issuer is no https
 * address (http is taken for loopback hosts).
 */
export function discoveryUrls(issuer: string): DiscoveryUrl[] {
  const base = askable(issuer);
  if (!base) return [];
  const path = base.pathname.replace(/\/$/, '');
  const at = (where: string, source: string): DiscoveryUrl => ({
    url: base.origin + where,
    host: base.host,
    source,
  });
  const urls = [
    at(`${path}/.well-known/openid-configuration`, 'OpenID Connect Discovery 1.0 §4'),
    at(`/.well-known/oauth-authorization-server${path}`, 'RFC 8414 §3'),
  ];
  if (path !== '') urls.push(at(`/.well-known/openid-configuration${path}`, 'RFC 8414 §5'));
  return urls;
}

export type Metadata =
  /** The key set may lie on another host than the metadata: ask before it is fetched. */
  | { ok: true; issuer: string; jwksUri: string; host: string }
  | { ok: false; url: string; message: string };

/**
 * Fetches one metadata document and reads where the keys are. The issuer that it names must be the
 * one that was asked for (RFC 8414 §3.3).
 */
export async function fetchMetadata(
  { url }: DiscoveryUrl,
  issuer: string,
  fetch: Fetch,
): Promise<Metadata> {
  const got = await getJson(url, fetch);
  if (!got.ok) return { ok: false, url, message: got.message };
  const named = text(got.value, 'issuer');
  if (named !== issuer) {
    return { ok: false, url, message: `it is the metadata of ${named ?? 'no issuer'}` };
  }
  const jwksUri = text(got.value, 'jwks_uri');
  const address = jwksUri === undefined ? null : askable(jwksUri);
  if (jwksUri === undefined || !address) {
    return { ok: false, url, message: 'the metadata names no address for the keys (jwks_uri)' };
  }
  return { ok: true, issuer, jwksUri, host: address.host };
}

/** Fetches a JWK Set (RFC 7517 §5). */
export async function fetchKeys(jwksUri: string, fetch: Fetch): Promise<Got> {
  return askable(jwksUri)
    ? getJson(jwksUri, fetch)
    : { ok: false, message: 'it is no https address' };
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** An address that may be asked: https, or http on loopback, without user or password. */
function askable(address: string): URL | null {
  try {
    const url = new URL(address);
    const safe =
      url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
    return safe && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/** What was fetched, or a sentence without its full stop that says why not. */
export type Got = { ok: true; value: JsonObject } | { ok: false; message: string };

async function getJson(url: string, fetch: Fetch): Promise<Got> {
  try {
    const answer = await fetch(url, {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      redirect: 'error',
    });
    if (!answer.ok) return { ok: false, message: `it answered ${answer.status}` };
    const value = parseJson(await answer.text());
    return isObject(value) ? { ok: true, value } : { ok: false, message: 'it gave no JSON object' };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
