/**
 * Answers that bring tokens (RFC 6749 §5.1), and sign-ins of products that answer alike: when what
 * they brought will end. Pure.
 */
import { isObject, parseJson } from './json.ts';

export interface GrantedEnd {
  /** Milliseconds since the epoch. */
  end: number;
  /** The member that says so, as `expires_in`. */
  name: string;
}

/** Names of how long it lasts, in seconds, and of when it ends. */
const LASTS = /^(?:(?:access_?)?(?:token_?)?expires?_?in|validity|ttl|max_?age|lifetime)$/i;
const ENDS =
  /^(?:(?:access_?)?(?:token_?)?(?:expires?|expiry|expiration)(?:_?(?:at|on|time|date))?|exp|valid_?until)$/i;
/** Names of what is sent with requests afterwards. */
const CREDENTIAL = /(?:token|session|session_?id|sid|jwt|ticket)$/i;
const OTHER_CREDENTIAL = /refresh|id_?token|csrf|xsrf|device/i;
/** Shorter texts are no credentials, and stand in answers by chance. */
const SHORTEST = 12;
/** How deep answers go. */
const DEEPEST = 5;

/**
 * When a credential ends, as the answer says that brought it; null where it does not.
 *
 * @param body JSON
 * @param credential null where it came beside the body: then the first end in the body is its own
 * @param receivedAt milliseconds since the epoch
 */
export function grantedEnd(
  body: string,
  credential: string | null,
  receivedAt: number,
): GrantedEnd | null {
  if (credential !== null && (credential.length < SHORTEST || !body.includes(credential)))
    return null;
  return endIn(parseJson(body), credential, receivedAt, 0);
}

/** Looks in the object that holds the credential. */
function endIn(
  value: unknown,
  credential: string | null,
  receivedAt: number,
  depth: number,
): GrantedEnd | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const members = Object.entries(value);
  if (credential === null || members.some(([, member]) => member === credential)) {
    for (const [name, member] of members) {
      const end = timeOf(name, member, receivedAt);
      if (end !== null) return { end, name };
    }
  }
  for (const [, member] of members) {
    const found = endIn(member, credential, receivedAt, depth + 1);
    if (found) return found;
  }
  return null;
}

function timeOf(name: string, value: unknown, receivedAt: number): number | null {
  const written = typeof value === 'number' || (typeof value === 'string' && value !== '');
  const number = written ? Number(value) : Number.NaN;
  if (LASTS.test(name)) return number > 0 && number < 1e9 ? receivedAt + number * 1000 : null;
  if (!ENDS.test(name)) return null;
  // Milliseconds or seconds since the epoch; small numbers are a time that it lasts.
  if (number > 1e12) return number;
  if (number > 1e9) return number * 1000;
  if (number > 0) return receivedAt + number * 1000;
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/**
 * Of such an answer only what tells when a credential ends, for it is kept: no refresh token, nothing
 * of the user. Null where it tells of none; tokens that can be read tell it themselves.
 */
export function grantedPart(body: string): string | null {
  const part = partOf(parseJson(body), 0);
  return part === null ? null : JSON.stringify(part);
}

function partOf(value: unknown, depth: number): object | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    const parts = value.flatMap((one) => partOf(one, depth + 1) ?? []);
    return parts.length > 0 ? parts : null;
  }
  if (!isObject(value)) return null;
  const members = Object.entries(value);
  const kept: [string, unknown][] = [];
  const isTime = ([name]: [string, unknown]) => LASTS.test(name) || ENDS.test(name);
  const held = members.filter(([name, member]) => isCredential(name, member));
  if (held.length > 0 && members.some(isTime)) kept.push(...held, ...members.filter(isTime));
  for (const [name, member] of members) {
    const part = partOf(member, depth + 1);
    if (part) kept.push([name, part]);
  }
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

const isCredential = (name: string, value: unknown): boolean =>
  typeof value === 'string' &&
  value.length >= SHORTEST &&
  !value.startsWith('eyJ') &&
  CREDENTIAL.test(name) &&
  !OTHER_CREDENTIAL.test(name);
