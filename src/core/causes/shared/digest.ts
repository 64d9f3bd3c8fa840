/** The Digest credential that was sent, held against what was asked for and requested (RFC 7616 §3.4). */
import type { Place, Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { parseCredential } from '../../http/credential.ts';
import type { Params } from '../../http/parameter.ts';
import type { SentCredential } from '../../sent.ts';
import { authorizationOf } from './refused.ts';

export interface SentDigest {
  credential: SentCredential;
  params: Params;
}

export function sentDigest(reading: Reading): SentDigest | null {
  const credential = authorizationOf(reading);
  return credential?.scheme === 'digest' ? { credential, params: credential.parsed.params } : null;
}

/** An earlier request that used the same nonce with the same count. */
export function reusedCount(reading: Reading, params: Params): Past | undefined {
  const { nonce, nc } = params;
  if (!nonce || !nc) return undefined;
  return reading.earlier.findLast((past) => {
    if (!past.authorization?.includes(nonce)) return false;
    const before = parseCredential([past.authorization]).params;
    return before.nonce === nonce && before.nc === nc;
  });
}

export interface Difference {
  /** One sentence. */
  says: string;
  at: Place;
  /** False where servers are known to overlook it. */
  fatal: boolean;
}

/** What in the credential cannot lead to the response that the server expects. */
export function differences(reading: Reading): Difference[] {
  const sent = sentDigest(reading);
  if (!sent) return [];
  const { params, credential } = sent;
  const found: Difference[] = [];
  const add = (name: string, says: string, fatal: boolean) => {
    const span = credential.parsed.parameters.find((one) => one.name === name)?.span ?? null;
    found.push({ says, fatal, at: { in: 'request', field: credential.field, line: 0, span } });
  };
  const offers = reading.challenges.challenges
    .filter(({ scheme }) => scheme.toLowerCase() === 'digest')
    .map((challenge) => challenge.params);

  const realms = offers.map(({ realm }) => realm).filter((realm) => realm !== undefined);
  if (realms.length > 0 && params.realm !== undefined && !realms.includes(params.realm)) {
    add(
      'realm',
      `The credential is for the realm “${params.realm}”, the server asks for “${realms.join('” or “')}”.`,
      true,
    );
  }
  const wanted = requestTarget(reading);
  if (params.uri !== undefined && wanted !== null && !sameTarget(params.uri, reading)) {
    const path = params.uri.split('?')[0] === wanted.split('?')[0];
    add(
      'uri',
      `The credential was computed for uri “${params.uri}”, but the request is for “${wanted}”.`,
      !path,
    );
  }
  const algorithms = offers.map(({ algorithm }) => (algorithm ?? 'MD5').toLowerCase());
  const algorithm = (params.algorithm ?? 'MD5').toLowerCase();
  if (algorithms.length > 0 && !algorithms.includes(algorithm)) {
    add(
      'algorithm',
      `The credential uses ${params.algorithm ?? 'MD5 (no algorithm is named)'}, the server asks for ${algorithms.join(' or ')}.`,
      true,
    );
  }
  differencesOfQop(params, offers, add);
  return found;
}

function differencesOfQop(
  params: Params,
  offers: readonly Params[],
  add: (name: string, says: string, fatal: boolean) => void,
): void {
  const { qop, nc } = params;
  if (qop === undefined) {
    if (offers.length > 0 && offers.every((offer) => offer.qop !== undefined)) {
      add('response', 'The server asks for qop, and the credential has none.', false);
    }
    return;
  }
  const values = offers.flatMap((offer) =>
    (offer.qop ?? '').split(',').map((one) => one.trim().toLowerCase()),
  );
  const named = values.filter(Boolean);
  if (named.length > 0 && !named.includes(qop.toLowerCase())) {
    add('qop', `The credential uses qop=${qop}, the server offers ${named.join(' or ')}.`, true);
  }
  if (params.cnonce === undefined) add('qop', 'The credential has qop but no cnonce.', true);
  if (nc === undefined) add('qop', 'The credential has qop but no nc.', true);
  else if (!/^[0-9a-f]{8}$/i.test(nc))
    add('nc', `nc is “${nc}”, not eight hexadecimal digits.`, true);
}

function requestTarget({ url }: Reading): string | null {
  return url ? `${url.pathname}${url.search}` : null;
}

/** The same target, also where it is written as an absolute URI or percent-encoded otherwise. */
function sameTarget(uri: string, { url }: Reading): boolean {
  if (!url) return true;
  if (uri === `${url.pathname}${url.search}` || uri === '*') return true;
  try {
    const other = new URL(uri, url.origin);
    return normal(other) === normal(url);
  } catch {
    return false;
  }
}

function normal(url: URL): string {
  const text = `${url.pathname}${url.search}`;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
