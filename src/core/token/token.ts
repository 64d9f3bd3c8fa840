/** What a token is, read without any key: a JWT, an encrypted one, an opaque text, or damage. */
import type { Span } from '../http/scan.ts';
import type { Damage } from './damage.ts';
import { type JsonObject, text as textMember } from './json.ts';
import { decodeObject, decodeText, isNone, type JwtFlag, jwtFlags, type Segments } from './jwt.ts';
import { type OpaqueFormat, readOpaque } from './opaque.ts';
import { peel } from './peel.ts';
import { type Disclosure, sdParts } from './sd-jwt.ts';
import { diagnose, PREFIX } from './structure.ts';
import { type TokenUse, tokenUse, typOf, type Use } from './use.ts';

export interface JwtToken {
  kind: 'jwt';
  text: string;
  header: JsonObject;
  /** Of the nested token, where the payload is a JWT of its own. */
  claims: JsonObject;
  segments: Segments;
  alg: string;
  /** `typ`, in lower case, without `application/`; null when absent. */
  typ: string | null;
  kid: string | null;
  use: TokenUse;
  certainty: Use['certainty'];
  /** What shows the use; empty when it is unknown. */
  because: readonly string[];
  flags: readonly JwtFlag[];
  /** The token inside, where `cty` is JWT (RFC 7519 §5.2); its spans count from its own start. */
  nested: Token | null;
  /** Disclosures and key binding of an SD-JWT (RFC 9901). */
  selective: { disclosures: readonly Disclosure[]; keyBinding: Token | null } | null;
}

/** A JWE in compact form (RFC 7516 §7.1): only the header can be read without the key. */
export interface EncryptedToken {
  kind: 'encrypted';
  text: string;
  header: JsonObject;
  segments: { header: Span; key: Span; iv: Span; ciphertext: Span; tag: Span };
  alg: string;
  enc: string;
  typ: string | null;
  kid: string | null;
  /** What can be said of it all the same. */
  notes: readonly string[];
}

export interface OpaqueToken {
  kind: 'opaque';
  text: string;
  /** The public format that it has; null where nothing gives it away. */
  format: OpaqueFormat | null;
}

export interface MalformedToken {
  kind: 'malformed';
  text: string;
  /** What it was before the damage. */
  like: 'jwt' | 'jwe' | 'opaque';
  /** In the order of the text; never empty. */
  damage: readonly [Damage, ...Damage[]];
  /** What can still be read; null where nothing can. */
  header: JsonObject | null;
  claims: JsonObject | null;
  /** False when `claims` lacks what stood behind the damage. */
  claimsComplete: boolean;
  /** The token that was probably meant, where taking off the damage gives one; null otherwise. */
  meant: JwtToken | EncryptedToken | OpaqueToken | null;
}

export type Token = JwtToken | EncryptedToken | OpaqueToken | MalformedToken;

/**
 * Reads a token as it stood in a field, without its scheme. Never throws; linear in the length.
 *
 * Damage is only stated of a text that began as a JWT or JWE, or that holds what no token holds:
 * quotes around it, white space, line breaks, percent-encoding. Any other text is `opaque`.
 * Unfilled templates and `undefined` are not told apart here: see `readPlaceholder`.
 *
 * @example readToken('eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.').kind // 'jwt'
 */
export function readToken(text: string): Token {
  const jose = NAMED.test(text) ? text : text.replace(PREFIX, '');
  return readJose(jose, 0) ?? readOther(text);
}

/** No prefix of a product, but the name of what follows, which does not belong to the token. */
const NAMED = /^(?:bearer|jwt|token)/i;

/** JWTs are not nested deeper than this by anybody in good faith. */
const MOST_NESTED = 4;
const NOT_JOSE = /[^\w.-]/;

/** A JWS or JWE without any damage, else null. */
function readJose(text: string, depth: number): JwtToken | EncryptedToken | null {
  // The first character of base64url of any text that begins with "{".
  if (text[0] !== 'e') return null;
  const sd = sdParts(text);
  if (sd) return readSelective(text, sd, depth);
  if (NOT_JOSE.test(text)) return null;
  const first = text.indexOf('.');
  const second = first < 0 ? -1 : text.indexOf('.', first + 1);
  if (second < 0) return null;
  const third = text.indexOf('.', second + 1);
  return third < 0 ? readJws(text, first, second, depth) : readJwe(text, first, second, third);
}

function readJws(text: string, first: number, second: number, depth: number): JwtToken | null {
  const header = decodeObject(text.slice(0, first));
  if (!header) return null;
  const alg = textMember(header, 'alg');
  const signed = text.length - second - 1;
  if (alg === undefined || signed % 4 === 1) return null;
  if (signed === 0 && !isNone(alg)) return null;

  const payload = text.slice(first + 1, second);
  const content = decodeObject(payload);
  let nested: Token | null = null;
  if (!content) {
    if (depth >= MOST_NESTED || textMember(header, 'cty')?.toUpperCase() !== 'JWT') return null;
    const inner = decodeText(payload);
    if (inner === undefined) return null;
    nested = readJose(inner, depth + 1) ?? readOther(inner);
  }
  const claims = content ?? (nested?.kind === 'jwt' ? nested.claims : {});
  const signature = { start: second + 1, end: text.length };
  return {
    kind: 'jwt',
    text,
    header,
    claims,
    segments: {
      header: { start: 0, end: first },
      payload: { start: first + 1, end: second },
      signature,
    },
    alg,
    typ: typOf(header),
    kid: textMember(header, 'kid') ?? null,
    ...tokenUse(header, claims),
    flags: jwtFlags(header, signature),
    nested,
    selective: null,
  };
}

function readSelective(
  text: string,
  sd: NonNullable<ReturnType<typeof sdParts>>,
  depth: number,
): JwtToken | null {
  const jwt = readJose(text.slice(0, sd.jwt.end), depth);
  if (jwt?.kind !== 'jwt') return null;
  const binding = sd.keyBinding && text.slice(sd.keyBinding.start);
  return {
    ...jwt,
    text,
    use: 'sd-jwt',
    certainty: 'certain',
    because: ['tildes part the JWT from its disclosures (RFC 9901 §4)'],
    selective: {
      disclosures: sd.disclosures,
      keyBinding: binding === null ? null : (readJose(binding, depth) ?? readOther(binding)),
    },
  };
}

function readJwe(
  text: string,
  first: number,
  second: number,
  third: number,
): EncryptedToken | null {
  const fourth = text.indexOf('.', third + 1);
  if (fourth < 0 || text.indexOf('.', fourth + 1) >= 0) return null;
  const header = decodeObject(text.slice(0, first));
  if (!header) return null;
  const alg = textMember(header, 'alg');
  const enc = textMember(header, 'enc');
  if (alg === undefined || enc === undefined) return null;
  const segments = {
    header: { start: 0, end: first },
    key: { start: first + 1, end: second },
    iv: { start: second + 1, end: third },
    ciphertext: { start: third + 1, end: fourth },
    tag: { start: fourth + 1, end: text.length },
  };
  for (const { start, end } of Object.values(segments)) if ((end - start) % 4 === 1) return null;
  return {
    kind: 'encrypted',
    text,
    header,
    segments,
    alg,
    enc,
    typ: typOf(header),
    kid: textMember(header, 'kid') ?? null,
    notes: encryptedNotes(header, alg, enc),
  };
}

function encryptedNotes(header: JsonObject, alg: string, enc: string): string[] {
  const notes = [`only the holder of the key can read it (${alg}, ${enc})`];
  const iss = textMember(header, 'iss');
  if (iss !== undefined) notes.push(`its header names the issuer ${iss}`);
  if (alg === 'dir' && iss !== undefined) {
    notes.push(
      'an access token encrypted for its issuer: Auth0 issues such a token where the request for it named no audience, and only its userinfo endpoint takes it',
    );
  } else if (alg === 'dir') {
    notes.push(
      'one secret both encrypts and reads it, as in session tokens that a server makes for itself',
    );
  }
  if (textMember(header, 'cty')?.toUpperCase() === 'JWT')
    notes.push('a signed JWT is inside (cty)');
  return notes;
}

/** Products sign what is no JWT in the same serialisation, and say so in `typ` (DocuSign: `MT`). */
function isOfOtherType(header: JsonObject): boolean {
  const typ = textMember(header, 'typ');
  return typ !== undefined && !/jwt|jose/i.test(typ);
}

function readOther(text: string): Token {
  // First, since some formats hold characters that are damage elsewhere ("|", "%3D", a space).
  const format = readOpaque(text);
  if (format) return { kind: 'opaque', text, format };
  const { core, damages, origin } = peel(text);
  const changed = damages.length > 0;
  const read = changed || core !== text ? readJose(core, 0) : null;
  const broken = read ? null : diagnose(core);
  if (!changed && broken?.header && isOfOtherType(broken.header)) {
    return { kind: 'opaque', text, format: null };
  }
  for (const one of broken?.damages ?? []) {
    damages.push({ ...one, start: origin(one.start), end: origin(one.end) });
  }
  const [first, ...rest] = damages.sort((a, b) => a.start - b.start);
  if (first === undefined) return { kind: 'opaque', text, format: null };
  const opaque: OpaqueToken | null =
    broken || core === '' ? null : { kind: 'opaque', text: core, format: readOpaque(core) };
  return {
    kind: 'malformed',
    text,
    like: broken?.like ?? (read ? (read.kind === 'jwt' ? 'jwt' : 'jwe') : 'opaque'),
    damage: [first, ...rest],
    header: broken?.header ?? read?.header ?? null,
    claims: broken?.claims ?? (read?.kind === 'jwt' ? read.claims : null),
    claimsComplete: broken ? broken.claimsComplete : read?.kind === 'jwt',
    meant: read ?? opaque,
  };
}
