/** Signed URLs: whose they are, and from when until when they hold. */
import { queryPairs } from './query.ts';
import { readToken } from './remembered.ts';

export interface SignedUrl {
  kind:
    | 'AWS Signature V4'
    | 'AWS Signature V2'
    | 'CloudFront'
    | 'Azure SAS'
    | 'Google Cloud Storage'
    | 'Traffic Server'
    | 'Home Assistant'
    | 'signed URL';
  /** Milliseconds since the epoch; null where the URL does not say. */
  startsAt: number | null;
  expiresAt: number | null;
  /** The parameter that holds the end. */
  expiryName: string;
  keyId: string | null;
  /** Azure `spr`: the protocols that may be used. */
  protocols: string | null;
  /** CloudFront: the resource that the custom policy names. */
  resource: string | null;
}

/** The first value of each parameter. */
type Query = ReadonlyMap<string, string>;

const seconds = (text: string | undefined): number | null => {
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) && value > 0 ? value * 1000 : null;
};

const date = (text: string | undefined): number | null => {
  const value = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(value) ? null : value;
};

/** `20250426T095900Z` (ISO 8601 basic format) in milliseconds since the epoch. */
export function basicDate(text: string | null | undefined): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!match) return null;
  const [, y, mo, d, h, mi, s] = match.map(Number);
  return Date.UTC(y ?? 0, (mo ?? 1) - 1, d, h, mi, s);
}

const NONE = { startsAt: null, keyId: null, protocols: null, resource: null };

/** Reads the signature parameters of a URL; null where it has none. */
export function readSignedUrl(url: URL): SignedUrl | null {
  if (url.search.length < 8) return null;
  const query = new Map<string, string>();
  for (const [name, value] of queryPairs(url.search)) if (!query.has(name)) query.set(name, value);
  return (
    dated(query, 'Amz') ??
    dated(query, 'Goog') ??
    sas(query) ??
    cloudFront(query) ??
    v2(query) ??
    trafficServer(query) ??
    signedPath(query) ??
    plain(query)
  );
}

/** AWS Signature Version 4 query parameters; Google's V4 signing uses the same with its own prefix. */
function dated(query: Query, vendor: 'Amz' | 'Goog'): SignedUrl | null {
  if (!query.has(`X-${vendor}-Signature`)) return null;
  const startsAt = basicDate(query.get(`X-${vendor}-Date`));
  const lasts = seconds(query.get(`X-${vendor}-Expires`));
  return {
    ...NONE,
    kind: vendor === 'Amz' ? 'AWS Signature V4' : 'Google Cloud Storage',
    startsAt,
    expiresAt: startsAt !== null && lasts !== null ? startsAt + lasts : null,
    expiryName: `X-${vendor}-Expires`,
    keyId: query.get(`X-${vendor}-Credential`)?.split('/')[0] ?? null,
  };
}

/** The signature of Event Hubs, IoT Hub and Service Bus, `sr=…&sig=…&se=…`; null where it is none. */
export const readSharedAccessSignature = (text: string): SignedUrl | null =>
  sas(new Map(queryPairs(`?${text}`)));

/** Azure Storage shared access signature: `sig` with `sv`, `st`, `se`. */
function sas(query: Query): SignedUrl | null {
  if (!query.has('sig') || !(query.has('sv') || query.has('se'))) return null;
  return {
    ...NONE,
    kind: 'Azure SAS',
    startsAt: date(query.get('st')),
    expiresAt: date(query.get('se')) ?? seconds(query.get('se')),
    expiryName: 'se',
    protocols: query.get('spr') ?? null,
  };
}

/** CloudFront signed URL with a canned (`Expires`) or custom (`Policy`) policy. */
function cloudFront(query: Query): SignedUrl | null {
  if (!query.has('Signature') || !query.has('Key-Pair-Id')) return null;
  const policy = cloudFrontPolicy(query.get('Policy'));
  return {
    ...NONE,
    kind: 'CloudFront',
    startsAt: policy?.startsAt ?? null,
    expiresAt: policy?.expiresAt ?? seconds(query.get('Expires')),
    expiryName: query.has('Policy') ? 'Policy' : 'Expires',
    keyId: query.get('Key-Pair-Id') ?? null,
    resource: policy?.resource ?? null,
  };
}

/** CloudFront's policy: JSON in base64 with `+=/` replaced by `-_~`. */
export function cloudFrontPolicy(
  text: string | null | undefined,
): { startsAt: number | null; expiresAt: number | null; resource: string | null } | null {
  if (!text) return null;
  try {
    const json = atob(text.replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/'));
    const statement = (JSON.parse(json) as { Statement?: unknown[] }).Statement?.[0] as
      | { Resource?: unknown; Condition?: Record<string, { 'AWS:EpochTime'?: unknown }> }
      | undefined;
    const epoch = (name: string) =>
      seconds(String(statement?.Condition?.[name]?.['AWS:EpochTime'] ?? ''));
    return {
      startsAt: epoch('DateGreaterThan'),
      expiresAt: epoch('DateLessThan'),
      resource: typeof statement?.Resource === 'string' ? statement.Resource : null,
    };
  } catch {
    return null;
  }
}

/** AWS Signature Version 2 and its likes: `Signature`, `Expires` and an access key. */
function v2(query: Query): SignedUrl | null {
  const keyId =
    query.get('AWSAccessKeyId') ?? query.get('GoogleAccessId') ?? query.get('OSSAccessKeyId');
  if (!query.has('Signature') || keyId === undefined) return null;
  return {
    ...NONE,
    kind: query.has('GoogleAccessId') ? 'Google Cloud Storage' : 'AWS Signature V2',
    expiresAt: seconds(query.get('Expires')),
    expiryName: 'Expires',
    keyId,
  };
}

/** The url_sig plugin of Apache Traffic Server: expiry, algorithm, key, parts and signature, a letter each. */
function trafficServer(query: Query): SignedUrl | null {
  if (!['E', 'A', 'K', 'P', 'S'].every((name) => query.has(name))) return null;
  return {
    ...NONE,
    kind: 'Traffic Server',
    expiresAt: seconds(query.get('E')),
    expiryName: 'E',
    keyId: query.get('K') ?? null,
  };
}

/** The signed paths of Home Assistant: `authSig` is a JWT over the path, good until its `exp`. */
function signedPath(query: Query): SignedUrl | null {
  const token = query.get('authSig');
  if (token === undefined) return null;
  const read = readToken(token);
  const claims = read.kind === 'jwt' ? read.claims : null;
  return {
    ...NONE,
    kind: 'Home Assistant',
    startsAt: seconds(String(claims?.iat ?? '')),
    expiresAt: seconds(String(claims?.exp ?? '')),
    expiryName: 'authSig',
  };
}

const SIGNATURES = [
  'temp_url_sig',
  'signature',
  'sig',
  'hmac',
  'hash',
  'oh',
  'hdnea',
  'st',
  'verify',
  'md5',
  'token',
];
const EXPIRIES = [
  'temp_url_expires',
  'expires',
  'expiry',
  'expire',
  'exp',
  'e',
  'oe',
  'validto',
  'expiration',
];

/** A signature and an end, by the names that frameworks and CDNs commonly give them. */
function plain(query: Query): SignedUrl | null {
  const names = new Map<string, string>();
  for (const name of query.keys()) names.set(name.toLowerCase(), name);
  const signature = SIGNATURES.find((name) => names.has(name));
  const expiryName = EXPIRIES.find((name) => names.has(name));
  if (signature === undefined || expiryName === undefined) return null;
  const raw = query.get(names.get(expiryName) ?? '') ?? '';
  const expiresAt = moment(raw);
  if (expiresAt === null) return null;
  return {
    ...NONE,
    kind: 'signed URL',
    expiresAt,
    expiryName: names.get(expiryName) ?? expiryName,
  };
}

/** A time as seconds, milliseconds, hexadecimal seconds or a date; null where it is none of 2001-2100. */
function moment(raw: string): number | null {
  const candidates = [
    /^\d{9,10}$/.test(raw) ? Number(raw) * 1000 : Number.NaN,
    /^\d{12,13}$/.test(raw) ? Number(raw) : Number.NaN,
    /^[0-9a-f]{8}$/i.test(raw) ? Number.parseInt(raw, 16) * 1000 : Number.NaN,
    /^\d{4}-\d\d-\d\d/.test(raw) ? Date.parse(raw) : Number.NaN,
  ];
  return candidates.find((at) => at > 1e12 && at < 4.1e12) ?? null;
}
