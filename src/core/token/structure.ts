/**
 * What is broken in a text that began as a JWS or JWE in compact form (RFC 7515 §7.1, RFC 7516
 * §7.1), where, and what of it can still be read.
 */
import { type Damage, damage } from './damage.ts';
import { isObject, type JsonObject, jsonFault, parseJson, readBefore } from './json.ts';
import { decodeBytes, isNone } from './jwt.ts';

export interface Broken {
  like: 'jwt' | 'jwe';
  damages: Damage[];
  /** Members that could be read; null where none could. */
  header: JsonObject | null;
  claims: JsonObject | null;
  /** False when `claims` lacks what stood behind the damage. */
  claimsComplete: boolean;
}

interface Part {
  start: number;
  end: number;
  /** The JSON object, or its members before the damage. */
  object: JsonObject | null;
  complete: boolean;
  /** The text breaks off at the end of the part. */
  cut: boolean;
  /** Where the JSON breaks, in the whole text; null where it does not. */
  faultAt: number | null;
  source: string;
}

const HEADER_MEMBERS =
  /^\{\s*"(?:alg|typ|kid|enc|cty|zip|jku|jwk|x5[utc]|x5t#S256|crit|nonce|epk)"/;
/** "alg": in base64url, where it stands behind `{"` (whose own characters may be lost). */
const ALG_IN_BASE64 = 'hbGciOi';
const MOST_LOST = 8;
/** What a product puts in front of the JWT that its token is (`eg1~eyJ…`, `nf-eyJ…`). */
export const PREFIX = /^[a-z\d]{2,8}[-_.:~](?=eyJ)/i;
const loose = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Null where the text gives no sign of having been a JWT or JWE. Expects one that does not read. */
export function diagnose(core: string): Broken | null {
  if (!mayBeJose(core) || PREFIX.test(core)) return null;
  const cut = ellipsis(core);
  const front = cut ? core.slice(0, cut.start) : core;
  const dots = dotsOf(front);
  const header = readPart(front, 0, dots[0] ?? front.length);
  if (!cut && dots.length === 0 && holdsClaims(header)) return payloadAlone(header);
  if (!(cut && front.startsWith('eyJ')) && !beganAsJose(front, dots, header)) return null;

  const damages: Damage[] = [];
  const like = header.object !== null && Object.hasOwn(header.object, 'enc') ? 'jwe' : 'jwt';
  if (cut) {
    damages.push(
      damage(
        'truncated',
        cut.start,
        cut.end,
        'an ellipsis stands in the place of the rest: a shortened display was copied',
      ),
    );
  } else if (like === 'jwe') {
    damages.push(...brokenJwe(core, dots, header));
  }
  const payload =
    like === 'jwt' && dots[0] !== undefined
      ? readPart(front, dots[0] + 1, dots[1] ?? front.length)
      : null;
  if (!cut && like === 'jwt') damages.push(...brokenJws(core, dots, header, payload));
  return {
    like,
    damages,
    header: header.object,
    claims: payload?.object ?? null,
    claimsComplete: payload?.complete ?? false,
  };
}

/** Times of registered claims (RFC 7519 §4.1); of other encoded objects these are no numbers. */
const holdsClaims = ({ complete, object }: Part): boolean =>
  complete && typeof object?.exp === 'number' && typeof object.iat === 'number';

function payloadAlone({ start, end, object }: Part): Broken {
  const message = 'it is the middle part of a JWT alone, without header and signature';
  return {
    like: 'jwt',
    damages: [damage('header-missing', start, end, message)],
    header: null,
    claims: object,
    claimsComplete: true,
  };
}

/** Base64url of a text that begins with "{" begins with "e"; or its first characters are lost. */
const mayBeJose = (core: string) =>
  core.startsWith('e') || core.slice(0, MOST_LOST + ALG_IN_BASE64.length).includes(ALG_IN_BASE64);

function beganAsJose(core: string, dots: readonly number[], header: Part): boolean {
  if (HEADER_MEMBERS.test(header.source)) return true;
  if (header.complete && header.object) {
    return Object.hasOwn(header.object, 'alg') || secondIsObject(core, dots);
  }
  if (dots.length === 0) return false;
  const alg = core.lastIndexOf(ALG_IN_BASE64, dots[0]);
  if (alg >= 0 && alg <= MOST_LOST) return true;
  return core.startsWith('ey') && secondIsObject(core, dots);
}

function secondIsObject(core: string, dots: readonly number[]): boolean {
  const [first, second] = dots;
  if (first === undefined || !core.startsWith('ey', first + 1)) return false;
  return readPart(core, first + 1, second ?? core.length).object !== null;
}

function brokenJws(
  core: string,
  dots: readonly number[],
  header: Part,
  payload: Part | null,
): Damage[] {
  const found = alphabet(core, dots);
  const parts = dots.length + 1;
  const last = (part: Part) => part.end === core.length;
  if (header.faultAt !== null) {
    found.push(
      last(header) && header.cut
        ? damage('truncated', core.length, core.length, 'it ends within the header')
        : damage(
            'header-not-json',
            header.faultAt,
            header.end,
            'the header is no JSON object from here on',
          ),
    );
  } else if (header.object && typeof header.object.alg !== 'string') {
    found.push(withoutAlg(header));
  }
  if (payload === null) {
    if (header.faultAt === null) {
      found.push(damage('truncated', core.length, core.length, 'it ends behind the header'));
    }
    return found;
  }

  const unsecured = isNone(String(header.object?.alg));
  if (payload.start === payload.end) {
    found.push(
      last(payload)
        ? damage('truncated', payload.start, payload.end, 'it ends behind the header')
        : damage('payload-missing', payload.start, payload.end, 'the payload is empty'),
    );
  } else if (payload.faultAt !== null) {
    found.push(
      last(payload) && payload.cut
        ? damage('truncated', core.length, core.length, 'it ends within the payload')
        : damage(
            'payload-not-json',
            payload.faultAt,
            payload.end,
            payload.cut
              ? 'the payload ends too early: something is missing here'
              : 'the payload is no JSON object from here on',
          ),
    );
  } else if (parts === 2) {
    found.push(
      unsecured
        ? damage(
            'wrong-segment-count',
            core.length,
            core.length,
            'the last dot of an unsecured JWT is missing (RFC 7519 §6.1)',
          )
        : damage(
            'signature-missing',
            core.length,
            core.length,
            'the signature is missing: there are two segments where three belong',
          ),
    );
  }
  if (parts === 3 && dots[1] === core.length - 1 && !unsecured) {
    found.push(damage('signature-missing', core.length, core.length, 'the signature is empty'));
  }
  if (parts > 3) {
    const third = dots[2] ?? core.length;
    found.push(
      damage(
        'wrong-segment-count',
        third,
        core.length,
        `there are ${parts} segments where three belong (RFC 7515 §7.1)`,
      ),
    );
  }
  return found;
}

function brokenJwe(core: string, dots: readonly number[], header: Part): Damage[] {
  const found = alphabet(core, dots);
  if (typeof header.object?.alg !== 'string') found.push(withoutAlg(header));
  const parts = dots.length + 1;
  if (parts < 5) {
    found.push(
      damage(
        'truncated',
        core.length,
        core.length,
        `it ends in segment ${parts} of the five of an encrypted token (RFC 7516 §7.1)`,
      ),
    );
  } else if (parts > 5) {
    const fifth = dots[4] ?? core.length;
    found.push(
      damage(
        'wrong-segment-count',
        fifth,
        core.length,
        `there are ${parts} segments where five belong (RFC 7516 §7.1)`,
      ),
    );
  }
  return found;
}

const withoutAlg = ({ start, end }: Part) =>
  damage('header-incomplete', start, end, 'the header has no alg (RFC 7515 §4.1.1)');

const FOREIGN = /[^A-Za-z0-9_-]/;

/** Characters and lengths that base64url does not have, one entry of a kind for each segment. */
function alphabet(core: string, dots: readonly number[]): Damage[] {
  const found: Damage[] = [];
  const ends = [...dots.slice(0, 5), core.length];
  let start = 0;
  for (const [index, end] of ends.entries()) {
    const segment = core.slice(start, end);
    const unpadded = withoutPadding(segment);
    if (unpadded.length < segment.length) {
      found.push(
        damage(
          'padding',
          start + unpadded.length,
          end,
          'the padding "=" does not belong in a JWT (RFC 7515 §2)',
        ),
      );
    }
    const standard = unpadded.search(/[+/]/);
    if (standard >= 0) {
      found.push(
        damage(
          'base64-standard-alphabet',
          start + standard,
          start + standard + 1,
          `"${segment.charAt(standard)}" belongs to base64, not to base64url (RFC 4648 §5)`,
        ),
      );
    }
    const foreign = unpadded.replace(/[+/]/g, '-').search(FOREIGN);
    if (foreign >= 0) {
      found.push(
        damage(
          'not-base64url',
          start + foreign,
          start + foreign + 1,
          'this character is not in the alphabet of base64url',
        ),
      );
    } else if (unpadded.length % 4 === 1 && end > start) {
      const last = index === ends.length - 1 && end === core.length;
      found.push(
        last
          ? damage(
              'truncated',
              end,
              end,
              'no base64url text has this length: at least one character is missing at the end, or one is too many',
            )
          : damage(
              'not-base64url',
              start,
              end,
              'no base64url text has this length: a character is missing or one is too many',
            ),
      );
    }
    start = end + 1;
  }
  return found;
}

function withoutPadding(segment: string): string {
  let end = segment.length;
  while (end > 0 && segment[end - 1] === '=') end -= 1;
  return segment.slice(0, end);
}

/** Reads as much of a segment as its damage allows. */
function readPart(core: string, start: number, end: number): Part {
  const segment = withoutPadding(core.slice(start, end)).replace(/\+/g, '-').replace(/\//g, '_');
  const foreign = segment.search(FOREIGN);
  let usable = foreign < 0 ? segment : segment.slice(0, foreign);
  if (usable.length % 4 === 1) usable = usable.slice(0, -1);
  const bytes = decodeBytes(usable) ?? new Uint8Array();
  const source = loose.decode(bytes);
  const garbled = source.indexOf('\ufffd');
  const fault = jsonFault(garbled < 0 ? source : source.slice(0, garbled));
  if (fault === null) {
    const value = parseJson(source);
    const object = isObject(value) ? value : null;
    const complete = object !== null;
    return { start, end, object, complete, cut: false, faultAt: complete ? null : start, source };
  }
  const before = encoder.encode(source.slice(0, fault.at)).length;
  const cut = fault.at >= source.length - 1 && foreign < 0;
  return {
    start,
    end,
    object: readBefore(source, fault),
    complete: false,
    cut,
    faultAt: cut ? end : Math.min(start + Math.floor((before * 4) / 3), end),
    source,
  };
}

function dotsOf(core: string): number[] {
  const dots: number[] = [];
  for (let at = core.indexOf('.'); at >= 0; at = core.indexOf('.', at + 1)) dots.push(at);
  return dots;
}

/** Three dots in a row or more, as displays shorten a long text. */
function ellipsis(core: string): { start: number; end: number } | null {
  const start = core.indexOf('...');
  if (start < 0) return null;
  let end = start + 3;
  while (core[end] === '.') end += 1;
  return { start, end };
}
