/**
 * Opaque tokens that have no prefix of their own, but a structure that gives them away. Each reader
 * returns null at once for most texts.
 */
import type { Role } from './formats.ts';
import { decodeBytes, decodeText } from './jwt.ts';

export interface Shape {
  product: string;
  name: string;
  role: Role;
  /** What the structure tells; it repeats no secret. */
  notes?: readonly string[];
  /** Milliseconds since the epoch. */
  issuedAt?: number;
  expiresAt?: number;
}

type Reader = (text: string) => Shape | null;

const shape = (product: string, name: string, role: Role, more: Partial<Shape> = {}): Shape => ({
  product,
  name,
  role,
  ...more,
});

/** Whole texts, each of a bounded length. */
const PATTERNS: readonly (readonly [RegExp, Shape])[] = [
  [
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    shape('', 'a UUID', 'unknown'),
  ],
  [
    /^\d{1,12}\|[A-Za-z0-9]{40,64}$/,
    shape('Laravel Sanctum', 'a Laravel Sanctum token', 'personal-access-token', {
      notes: ['the number in front of the bar is the id of the token in the database'],
    }),
  ],
  [/^\d{5,16}:A[\w-]{34}$/, shape('Telegram', 'a Telegram bot token', 'bot-token')],
  [
    /^[a-z0-9]{6}\.[a-z0-9]{16}$/,
    shape('Kubernetes', 'a Kubernetes bootstrap token', 'registration-token'),
  ],
  [
    /^[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}$/,
    shape('HCP Terraform', 'an HCP Terraform (Terraform Cloud) API token', 'access'),
  ],
  [
    /^[\w~.]{3}[78]Q~[\w~.-]{31,34}$/,
    shape('Microsoft Entra ID', 'an Entra ID client secret', 'client-secret'),
  ],
  [
    /^[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}$/,
    shape('Azure DevOps', 'an Azure DevOps personal access token', 'personal-access-token'),
  ],
  [
    /^[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==$/,
    shape('Azure Storage', 'an Azure Storage account key', 'secret-key'),
  ],
  [/^[0-9a-f]{32}-us\d{1,2}$/, shape('Mailchimp', 'a Mailchimp API key', 'secret-key')],
  [/^[A-Za-z]{16}\.\d{1,10}$/, shape('etcd', 'an etcd simple token', 'session')],
  [/^[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk$/, shape('MaxMind', 'a MaxMind license key', 'secret-key')],
];

const LONGEST_PATTERN = 120;

const byPattern: Reader = (text) => {
  if (text.length > LONGEST_PATTERN) return null;
  return PATTERNS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
};

/** `<organization id>!<secret>`: the id stands in front, for all to read. */
const salesforce: Reader = (text) => {
  const organization = /^(00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)![\w.]+$/.exec(text)?.[1];
  if (organization === undefined) return null;
  return shape('Salesforce', 'a Salesforce access token (session ID)', 'access', {
    notes: [`it belongs to the organization ${organization}`],
  });
};

const fly: Reader = (text) =>
  /^(?:FlyV1 )?fm[12][ar]?_[\w+/=,-]+$/.test(text)
    ? shape('Fly.io', 'a Fly.io macaroon token', 'access')
    : null;

/** base64url of the number of the bot's user, a time, an HMAC. */
const discord: Reader = (text) => {
  const user = /^([A-Za-z\d]{22,28})\.[\w-]{6}\.[\w-]{25,110}$/.exec(text)?.[1];
  const id = user === undefined ? undefined : decodeText(user);
  if (id === undefined || !/^\d{16,20}$/.test(id)) return null;
  return shape('Discord', 'a Discord bot token', 'bot-token', {
    notes: [`it belongs to the bot user ${id}`],
  });
};

/** The version octet 0x80, then eight octets of time in seconds (https://github.com/fernet/spec). */
const fernet: Reader = (text) => {
  if (!text.startsWith('gAAAAA') || text.length < 100 || !/^[\w-]+={0,2}$/.test(text)) return null;
  const bytes = decodeBytes(text.slice(0, 12));
  if (!bytes) return null;
  const issuedAt = bytes.slice(1, 9).reduce((time, octet) => time * 256 + octet, 0) * 1000;
  return shape('', 'a Fernet token (OpenStack Keystone and others)', 'access', { issuedAt });
};

/** base64(<id>:<key>), as Elasticsearch returns it under `encoded`. */
const elasticsearch: Reader = (text) => {
  if (text.length !== 60 || !text.endsWith('==') || !/^[A-Za-z0-9+/]+==$/.test(text)) return null;
  const pair = decodeText(text.slice(0, -2).replaceAll('+', '-').replaceAll('/', '_'));
  if (pair === undefined || !/^[\w-]{20}:[\w-]{22}$/.test(pair)) return null;
  return shape('Elasticsearch', 'an Elasticsearch API key', 'secret-key', {
    notes: [`its id is ${pair.slice(0, 20)}; Elasticsearch takes it in the scheme ApiKey`],
  });
};

/** `sv=…&se=…&sig=…`: a SAS is a query string; `se` is its end. */
const sharedAccessSignature: Reader = (text) => {
  if (!/^\??(?:s[a-z]{1,3}|spr)=/.test(text) || !/[?&]sig=/.test(text)) return null;
  const query = new URLSearchParams(text);
  if (!query.has('sv')) return null;
  const end = Date.parse(query.get('se') ?? '');
  return shape('Azure Storage', 'an Azure Storage shared access signature', 'access', {
    ...(Number.isNaN(end) ? {} : { expiresAt: end }),
  });
};

/** base64 of an XML document whose root is of SAML (RFC 7522 §2.1; the POST binding of SAML 2.0). */
const saml: Reader = (text) => {
  if (!/^P[A-Za-z0-9+/_-]{20}/.test(text)) return null;
  const head = text.slice(0, 400).replaceAll('+', '-').replaceAll('/', '_');
  const xml = decodeText(head.slice(0, head.length - (head.length % 4))) ?? '';
  const root =
    /^\s*(?:<\?xml[^>]{0,100}\?>\s*)?<(?:[\w-]{1,20}:)?(Assertion|EncryptedAssertion|Response|AuthnRequest|LogoutRequest|LogoutResponse)\b/.exec(
      xml,
    )?.[1];
  return root === undefined ? null : shape('SAML', `a SAML ${root} in base64`, 'assertion');
};

/**
 * A macaroon: of version 1 `<length in four hexadecimal digits>location …`, of version 2 the octet
 * 2, then a field for the location (1) or the identifier (2)
 * (https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt).
 */
const macaroon: Reader = (text) => {
  if (!/^(?:MDA|AgE|AgI)[\w+/=-]{30,}$/.test(text)) return null;
  const bytes = decodeBytes(text.slice(0, 64).replaceAll('+', '-').replaceAll('/', '_'));
  if (!bytes) return null;
  const head = String.fromCharCode(...bytes);
  const length = bytes[2] ?? 0;
  const field = head.slice(3, 3 + Math.min(length, 40));
  const second = length > 0 && /^[ -~]+$/.test(field);
  if (!/^[0-9a-f]{4}(?:location|identifier) /.test(head) && !(bytes[0] === 2 && second))
    return null;
  const note = bytes[0] === 2 && bytes[1] === 1 ? [`it is made for ${field}`] : [];
  return shape('', 'a macaroon', 'access', { notes: note });
};

/**
 * A Biscuit: a protocol buffer with the authority block as field 2, perhaps with the id of the root
 * key (field 1) in front (https://doc.biscuitsec.org/reference/specifications).
 */
const biscuit: Reader = (text) => {
  if (!/^(?:biscuit:|E|C)[\w-]{100,}={0,2}$/.test(text)) return null;
  const body = text.startsWith('biscuit:') ? text.slice(8) : text;
  const bytes = decodeBytes(body.replace(/=+$/, '')) ?? new Uint8Array();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; at < bytes.length; shift *= 128) {
      const octet = bytes[at] ?? 0;
      at += 1;
      value += (octet & 0x7f) * shift;
      if (octet < 0x80) break;
    }
    return value;
  };
  if (bytes[at] === 0x08) {
    at += 1;
    varint();
  }
  if (bytes[at] !== 0x12) return null;
  at += 1;
  const block = varint();
  const inside = bytes[at] === 0x0a;
  at += block;
  // Behind the authority block stand further blocks (3) or the proof (4).
  if (!inside || (bytes[at] !== 0x1a && bytes[at] !== 0x22)) return null;
  return shape('', 'a Biscuit', 'access');
};

const READERS: readonly Reader[] = [
  byPattern,
  salesforce,
  fly,
  discord,
  fernet,
  elasticsearch,
  sharedAccessSignature,
  saml,
  macaroon,
  biscuit,
];

/** Recognises a token by its structure; null for most texts. */
export function readShape(text: string): Shape | null {
  for (const read of READERS) {
    const found = read(text);
    if (found) return found;
  }
  return null;
}
