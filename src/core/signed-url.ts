/** Signed URLs, and the cookies that CDNs take in their place: whose they are, and from when until when they hold. */
import { ENTITY, meantName, queryPairs } from './http/query.ts';
import { readToken } from './remembered.ts';

export interface SignedUrl {
  kind:
    | 'AWS Signature V4'
    | 'AWS Signature V2'
    | 'CloudFront'
    | 'Azure SAS'
    | 'Google Cloud Storage'
    | 'Google Cloud CDN'
    | 'Akamai'
    | 'Traffic Server'
    | 'Home Assistant'
    | 'Hawk bewit'
    | 'signed URL';
  /** What holds the signature. */
  carrier: 'URL' | 'cookies' | 'Authorization';
  /** Milliseconds since the epoch; null where the URL does not say. */
  startsAt: number | null;
  expiresAt: number | null;
  /** The parameter or cookie that holds the end. */
  expiryName: string;
  keyId: string | null;
  /** Azure `spr`: the protocols that may be used. */
  protocols: string | null;
  /** CloudFront: the resource that the custom policy names. */
  resource: string | null;
  /** The address was taken out of HTML with its entities, so that parameters are called `amp;…`. */
  escaped: boolean;
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
export const basicDate = (text: string | null | undefined): number | null =>
  text && BASIC.test(text) ? date(text.replace(BASIC, '$1-$2-$3T$4:$5:$6')) : null;

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\dZ)$/;

const NONE = {
  carrier: 'URL',
  startsAt: null,
  keyId: null,
  protocols: null,
  resource: null,
  escaped: false,
} as const;

/** Reads the signature parameters of a URL; null where it has none. */
export function readSignedUrl(url: URL): SignedUrl | null {
  if (url.search.length < 8) return null;
  const pairs = queryPairs(url.search);
  const signed = ofQuery(firstOfEach(pairs));
  if (signed || !url.search.includes(`&${ENTITY}`)) return signed;
  const meant = ofQuery(firstOfEach(pairs.map(([name, value]) => [meantName(name), value])));
  return meant && { ...meant, escaped: true };
}

function firstOfEach(pairs: Iterable<readonly [string, string]>): Query {
  const query = new Map<string, string>();
  for (const [name, value] of pairs) if (!query.has(name)) query.set(name, value);
  return query;
}

const ofQuery = (query: Query): SignedUrl | null =>
  dated(query, 'Amz') ??
  dated(query, 'Goog') ??
  sas(query) ??
  cloudFront(query) ??
  v2(query) ??
  trafficServer(query) ??
  signedPath(query) ??
  akamai(query) ??
  bewit(query) ??
  plain(query);

/** Reads the cookies that CDNs take in place of a signed URL, by name; null where there are none. */
export function readSignedCookies(cookies: Query): SignedUrl | null {
  const found = cloudFront(cookies, 'CloudFront-') ?? googleCdn(cookies) ?? akamai(cookies);
  return found && { ...found, carrier: 'cookies' };
}

/** Whether a cookie is part of such a signature. */
export const isSignatureCookie = (name: string): boolean =>
  name.startsWith('CloudFront-') || GOOGLE_CDN.includes(name) || AKAMAI.includes(name);

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
export function readSharedAccessSignature(text: string): SignedUrl | null {
  const found = sas(new Map(queryPairs(`?${text}`)));
  return found && { ...found, carrier: 'Authorization' };
}

/** Azure Storage shared access signature: `sig` with `sv`, `st`, `se`. */
function sas(query: Query): SignedUrl | null {
  if (!query.has('sig') || !(query.has('sv') || query.has('se'))) return null;
  const end = date(query.get('se')) ?? seconds(query.get('se'));
  // Of a user delegation SAS the key has an end too, which may come first.
  const ofKey = date(query.get('ske'));
  const isKeyFirst = ofKey !== null && (end === null || ofKey < end);
  return {
    ...NONE,
    kind: 'Azure SAS',
    startsAt: date(query.get('st')),
    expiresAt: isKeyFirst ? ofKey : end,
    expiryName: isKeyFirst ? 'ske' : 'se',
    protocols: query.get('spr') ?? null,
  };
}

/** CloudFront signed URL or cookies with a canned (`Expires`) or custom (`Policy`) policy. */
function cloudFront(query: Query, prefix: '' | 'CloudFront-' = ''): SignedUrl | null {
  if (!query.has(`${prefix}Signature`) || !query.has(`${prefix}Key-Pair-Id`)) return null;
  const policy = cloudFrontPolicy(query.get(`${prefix}Policy`));
  return {
    ...NONE,
    kind: 'CloudFront',
    startsAt: policy?.startsAt ?? null,
    expiresAt: policy?.expiresAt ?? seconds(query.get(`${prefix}Expires`)),
    expiryName: prefix + (query.has(`${prefix}Policy`) ? 'Policy' : 'Expires'),
    keyId: query.get(`${prefix}Key-Pair-Id`) ?? null,
    resource: policy?.resource ?? null,
  };
}

/** Cookies of Cloud CDN and Media CDN: `URLPrefix=…:Expires=…:KeyName=…:Signature=…`. */
const GOOGLE_CDN = ['Cloud-CDN-Cookie', 'Edge-Cache-Cookie'];

function googleCdn(cookies: Query): SignedUrl | null {
  const expiryName = GOOGLE_CDN.find((name) => cookies.has(name));
  if (expiryName === undefined) return null;
  const parts = partsOf(cookies.get(expiryName), ':');
  if (!parts.has('Signature')) return null;
  return {
    ...NONE,
    kind: 'Google Cloud CDN',
    expiresAt: seconds(parts.get('Expires')),
    expiryName,
    keyId: parts.get('KeyName') ?? null,
  };
}

/** Parameters and cookies of Akamai's token authentication: `st=…~exp=…~acl=…~hmac=…`. */
const AKAMAI = ['hdnts', 'hdnea', 'hdntl', '__token__'];

function akamai(query: Query): SignedUrl | null {
  const expiryName = AKAMAI.find((name) => query.has(name));
  if (expiryName === undefined) return null;
  const parts = partsOf(query.get(expiryName), '~');
  if (!parts.has('hmac')) return null;
  const [startsAt, expiresAt] = [seconds(parts.get('st')), seconds(parts.get('exp'))];
  return { ...NONE, kind: 'Akamai', startsAt, expiresAt, expiryName };
}

/** `name=value` pairs with another separator than that of a query. */
const partsOf = (text = '', separator: string): Query =>
  firstOfEach(queryPairs(text.replaceAll(separator, '&')));

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

/** The bewit of Hawk: id, end in seconds, MAC and data of the application, parted by `\\`, in base64url. */
function bewit(query: Query): SignedUrl | null {
  const text = query.get('bewit');
  if (text === undefined) return null;
  let parts: string[];
  try {
    parts = atob(text.replaceAll('-', '+').replaceAll('_', '/')).split('\\');
  } catch {
    return null;
  }
  const [keyId = null, end] = parts;
  if (parts.length !== 4) return null;
  return { ...NONE, kind: 'Hawk bewit', expiresAt: seconds(end), expiryName: 'bewit', keyId };
}

/** By the names that frameworks and CDNs commonly give them; Swift and TikTok put others in front. */
const SIGNATURE = /^(?:x-|temp_url_)?(?:sig(?:nature|ned)?|hmac|hash|oh|st|verify|md5|token)$/i;
const EXPIRY = /^(?:x-|temp_url_)?(?:exp(?:ir(?:es?|y|ation)(?:date|at)?)?|o?e|validto)$/i;

/** A signature and an end. */
function plain(query: Query): SignedUrl | null {
  const names = [...query.keys()];
  if (!names.some((name) => SIGNATURE.test(name))) return null;
  for (const expiryName of names) {
    const expiresAt = EXPIRY.test(expiryName) ? moment(query.get(expiryName) ?? '') : null;
    if (expiresAt !== null) return { ...NONE, kind: 'signed URL', expiresAt, expiryName };
  }
  return null;
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
