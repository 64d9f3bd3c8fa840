/** Requests that are signed rather than carry a secret. */
import type { Place, Reading } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import type { Past } from '../../history.ts';
import { isSignatureField } from '../../schemes/carriers.ts';
import type { Cookie } from '../../sent.ts';
import { isSignatureCookie, type SignedUrl } from '../../signed-url.ts';
import { signsPair } from './kind.ts';
import { authorizationOf, inRequest, LEAST } from './request.ts';
import { inAuthorization } from './sent.ts';

/** Schemes of Authorization whose credential is a signature over the request, by their lower-case name. */
const SIGNING: Readonly<Record<string, string>> = {
  'aws4-hmac-sha256': 'AWS Signature Version 4',
  'aws4-ecdsa-p256-sha256': 'AWS Signature Version 4A',
  aws: 'AWS Signature Version 2',
  sharedkey: 'Azure Shared Key',
  sharedkeylite: 'Azure Shared Key Lite',
  sharedaccesssignature: 'Azure shared access signature',
  hawk: 'Hawk',
  signature: 'HTTP signature',
  hmac: 'HMAC',
  'hmac-sha256': 'HMAC',
  'hmac-sha1': 'HMAC',
  'goog4-rsa-sha256': 'Google Cloud V4 signature',
  'goog4-hmac-sha256': 'Google Cloud V4 signature',
  'tc3-hmac-sha256': 'Tencent Cloud signature',
  'acs3-hmac-sha256': 'Alibaba Cloud signature',
  'sdk-hmac-sha256': 'Huawei Cloud signature',
  'eg1-hmac-sha256': 'Akamai EdgeGrid',
  oss: 'Alibaba OSS signature',
  oss4: 'Alibaba OSS signature',
};

export interface Signed {
  /** The kind of the signature, to stand in a sentence. */
  name: string;
  at: Place;
}

/** The signature that the request carries, or null. */
export function signatureOf(reading: Reading): Signed | null {
  const sent = authorizationOf(reading);
  if (sent?.scheme) {
    const name = Object.hasOwn(SIGNING, sent.scheme) ? SIGNING[sent.scheme] : undefined;
    if (name) return { name, at: inAuthorization(sent) };
    if (sent.scheme === 'oauth' && sent.parsed.params.oauth_signature !== undefined) {
      return { name: 'OAuth 1.0a signature', at: inAuthorization(sent) };
    }
    if (signsPair(reading, sent)) {
      return { name: `${sent.parsed.scheme} signature`, at: inAuthorization(sent) };
    }
  }
  const { signedUrl, sessions } = reading.sent;
  if (signedUrl && isOnly(signedUrl, sessions))
    return {
      name: `${signedUrl.kind} signature`.replace(/ URL signature$/, ' URL'),
      at: placeOf(signedUrl),
    };
  if (reading.attempt.url.includes('oauth_signature=')) {
    return { name: 'OAuth 1.0a signature', at: { in: 'url', span: null } };
  }
  if (firstOf(reading.requestField('signature-input')) !== undefined) {
    return { name: 'HTTP message signature', at: inRequest('Signature') };
  }
  const { keys } = reading.sent;
  const [key] = keys;
  if (key?.place === 'header' && !sent && keys.every(({ name }) => isSignatureField(name))) {
    return { name: key.name, at: inRequest(key.name) };
  }
  return null;
}

/** Beside the session of an application, it may be the application that refuses. */
const isOnly = ({ carrier }: SignedUrl, sessions: readonly Cookie[]): boolean =>
  carrier !== 'cookies' || sessions.every(({ name }) => isSignatureCookie(name));

export const placeOf = ({ carrier }: SignedUrl): Place =>
  carrier === 'cookies' ? inRequest('Cookie') : { in: 'url', span: null };

/** A signature over the address, or what some libraries call so. */
const isSignature = (name: string): boolean =>
  isSignatureField(name) || /^(?:hash|mac|md5)$/i.test(name);

/** Shorter ends of a value are parts of words. */
const SHORTEST_SIGNATURE = 20;

/**
 * The parameter whose value, rather than the request, is signed (`value:time:signature`, as Django's signing
 * writes it): the answer quotes the signature at its end. Null where the request itself is signed.
 */
export function signedValueIn(reading: Reading): string | null {
  const { url, content } = reading;
  if (signatureOf(reading)) return null;
  for (const [name, value] of url?.searchParams ?? []) {
    const [, signature = ''] = /[:.]([\w-]+)$/.exec(value) ?? [];
    if (signature.length >= SHORTEST_SIGNATURE && content.text.includes(signature)) return name;
  }
  return null;
}

/** Where the answer that brought the signature has it in the address of another path. */
function broughtFor(signature: string, path: string, { attempt }: Past): boolean {
  const body = attempt.response?.body;
  const at = body?.known ? body.value.indexOf(signature) : -1;
  if (!body?.known || at < 0) return false;
  // Its query begins behind the path; JSON may write the slashes with a backslash in front.
  const address = /[^\s"'<>]*$/.exec(body.value.slice(0, at))?.[0].replaceAll('\\/', '/') ?? '';
  const before = address.split('?')[0] ?? '';
  return before.includes('/') && before !== address && !before.endsWith(path);
}

interface Altered {
  /** What the signature was good for, or what had brought it. */
  past: Past;
  /** The parameter that differs, or `the path`. */
  name: string;
  brought: boolean;
}

/**
 * A signed URL that worked, or that an answer brought, and what is another one in this request under the
 * same signature.
 */
export function alteredSince(reading: Reading): Altered | null {
  const { url } = reading;
  const { signedUrl } = reading.sent;
  if (!url || signedUrl?.carrier === 'cookies') return null;
  // Few addresses have one: only then those of before are taken apart.
  const mine = [...url.searchParams.keys()].filter(isSignature);
  if (mine.length === 0) return null;
  for (const past of reading.worked) {
    const isHere = past.path === url.pathname;
    // The policy of some clouds is good for many paths.
    if (!isHere && signedUrl) continue;
    const before = new URLSearchParams(past.url.split('?')[1]);
    const isSame = mine.some((one) => {
      const value = url.searchParams.get(one) ?? '';
      return value.length >= LEAST && before.getAll(one).includes(value);
    });
    const name = isHere
      ? [...before.keys()].find((one) => url.searchParams.get(one) !== before.get(one))
      : 'the path';
    if (isSame && name !== undefined) return { past, name, brought: false };
  }
  if (signedUrl) return null;
  const values = mine.map((one) => url.searchParams.get(one) ?? '');
  const past = reading.worked.findLast((one) =>
    values.some(
      (value) => value.length >= SHORTEST_SIGNATURE && broughtFor(value, url.pathname, one),
    ),
  );
  return past ? { past, name: 'the path', brought: true } : null;
}
