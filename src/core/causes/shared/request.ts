/** What was asked, in which way, and with which credential. */
import type { Place, Reading } from '../../analysis.ts';
import { type Attempt, type FieldLine, firstOf } from '../../exchange.ts';
import { type Challenge, challengeField } from '../../http/challenge.ts';
import { isSignatureField } from '../../schemes/carriers.ts';
import { isCsrfHeader } from '../../schemes/csrf.ts';
import { passwordInQuery, type SentCredential, type SentKey } from '../../sent.ts';

export const BODY: Place = { in: 'body', path: '', span: null };
export const inRequest = (field: string): Place => ({ in: 'request', field, line: 0, span: null });
export const inResponse = (field: string): Place => ({
  in: 'response',
  field,
  line: 0,
  span: null,
});

/** True, false, or null where the carriers could not all be seen. */
export const sentNothing = ({ sent }: Reading): boolean | null =>
  sent.nothing.known ? sent.nothing.value : null;

/** The Authorization (Proxy-Authorization) that was sent; null where none is known. */
export const authorizationOf = ({ sent }: Reading): SentCredential | null =>
  sent.authorization.known ? sent.authorization.value : null;

/** The credential in words, to stand behind "with": `the Bearer token`, `the session cookie sid`. */
export function credentialInWords(reading: Reading): string {
  const { sessions, keys, signedUrl, signIn } = reading.sent;
  const authorization = authorizationOf(reading);
  if (authorization)
    return authorization.scheme === null
      ? `the credential in ${authorization.field}`
      : `the ${authorization.parsed.scheme} credential in ${authorization.field}`;
  // What names the user stands beside the key.
  const key = keys.find(({ name }) => !/user(?:-?name)?$/i.test(name)) ?? keys[0];
  if (key && !(signedUrl && key.place === 'query'))
    return key.place === 'userinfo'
      ? 'the user and password in the URL'
      : `the ${isSignatureField(key.name) ? 'signature' : 'key'} in ${key.name}`;
  if (signedUrl) return `the signature in the ${signedUrl.carrier} (${signedUrl.kind})`;
  const [session] = sessions;
  if (session) return `the session cookie ${session.name}`;
  if (signIn) return 'the sign-in data in the body';
  return passwordInQuery(reading.url) === null
    ? 'no credential'
    : 'the user and password in the URL';
}

export interface ChallengeWord {
  value: string;
  challenge: Challenge;
  at: Place;
}

/** A parameter of whatever challenge in WWW-Authenticate has it first. */
export function challengeWord(reading: Reading, name: string): ChallengeWord | undefined {
  const field = challengeField(reading);
  for (const challenge of reading.challenges.challenges) {
    if (challenge.params[name] === undefined) continue;
    const parameter = challenge.parameters.find((one) => one.name === name);
    if (!parameter) continue;
    const at: Place = { in: 'response', field, line: challenge.line, span: parameter.span };
    return { value: parameter.value, challenge, at };
  }
  return undefined;
}

const SAFE: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'REPORT',
  'SEARCH',
]);

/** Whether the method asks for no change (RFC 9110 §9.2.1). */
export const isSafe = (method: string): boolean => SAFE.has(method.toUpperCase());

export const isUnsafe = ({ attempt }: Reading): boolean => !isSafe(attempt.method);

/** The page itself, a frame: what the address bar or a link asked for. */
export function isNavigation(reading: Reading): boolean {
  const { type } = reading.exchange;
  if (type === 'main_frame' || type === 'sub_frame') return true;
  return firstOf(reading.requestField('sec-fetch-mode')) === 'navigate';
}

/** Made by a page of the server itself; what nobody's page asked for (`Sec-Fetch-Site: none`) is not. */
export const isSameOrigin = (reading: Reading): boolean =>
  reading.crossOrigin === false && firstOf(reading.requestField('sec-fetch-site')) !== 'none';

/** The handshake of a web socket (RFC 6455 §4.1), whose servers look at Origin themselves. */
export const isWebSocket = (reading: Reading): boolean =>
  reading.exchange.type === 'websocket' ||
  firstOf(reading.requestField('upgrade'))?.toLowerCase() === 'websocket';

/** The key or token that was sent in a field of its own. */
export const headerKeyOf = ({ sent }: Reading): SentKey | undefined =>
  sent.keys.find(({ place }) => place === 'header');

/** The session as it stands in the Cookie field; null without one. */
export function sessionText({ sent }: Reading): string | null {
  const [session] = sent.sessions;
  return session ? `${session.name}=${session.value}` : null;
}

/** The field of a request that is against forgery. */
export const csrfFieldOf = ({ request }: Attempt): FieldLine | undefined =>
  request.fields.lines.find(({ name }) => isCsrfHeader(name));

/** Shorter texts stand in others, or begin or end alike, by chance. */
export const LEAST = 12;

/** By way of a proxy, which was told who asks. */
export const tellsProxy = (reading: Reading): boolean =>
  firstOf(reading.requestField('proxy-authorization')) !== undefined;
