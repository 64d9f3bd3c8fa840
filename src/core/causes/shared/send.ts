/** What to send with a request that carried no credential. */
import type { Reading, Step } from '../../analysis.ts';
import { said, step } from '../cause.ts';
import { authorizationOption, BASIC_VALUE, curlCall, curlHeader, fetchCall } from './code.ts';
import { keyFieldIn, schemeIn } from './reason.ts';
import { challengeOf, schemeName } from './sent.ts';
import { addressOf, hostOf, requestLine } from './words.ts';

/** Answered by the browser itself, from the account that is signed in to the computer. */
export const isIntegrated = (scheme: string): boolean =>
  scheme === 'negotiate' || scheme === 'ntlm' || scheme === 'kerberos';

export const wordsOf = (reading: Reading): string =>
  said(reading, 'no-credential', 'credentials-missing')?.quote ?? '';

const ASKS_FOR_TOKEN = /\bbearer\b|\baccess[ _-]?token|\bjwt\b/i;
const ASKS_TO_SIGN_IN = /\b(?:log|sign)(?:ged|ed)?[ _-]?in|\bsession\b/i;

/** Nobody is signed in, and nothing is said of tokens or keys. */
export function asksToSignIn(reading: Reading): boolean {
  const words = said(reading, 'no-credential', 'credentials-missing', 'not-signed-in')?.quote ?? '';
  return (
    reading.offered.length === 0 && ASKS_TO_SIGN_IN.test(words) && !/token|\bkey\b|jwt/i.test(words)
  );
}

/** Cookies do not go to whom every origin may read (Fetch §3.3.5). */
const takesNoCookies = (reading: Reading): boolean =>
  reading.crossOrigin === true && reading.responseField('access-control-allow-origin') === '*';

/** `api_key`, as words name a parameter of an address or a form. */
const PARAMETER = /(?<![\w-])(?:api_?key|api_token|auth_token|app_?id)(?![\w-])/;

/** Where the answer says that a key is to be had. */
const AT_ADDRESS = /\b(?:at|from|on|visit) (https:\/\/[^\s"'<>()]{1,200}[\w/])/;

/** What the answer names as the place for a key: a field, a scheme or a parameter; null where it names none. */
export function keyStep(reading: Reading): Step | null {
  const words = wordsOf(reading);
  const line = requestLine(reading);
  const at = AT_ADDRESS.exec(reading.content.text)?.[1];
  const get = at === undefined ? '' : ` It is to be had at ${at}.`;
  const field = keyFieldIn(words);
  if (field) {
    return step(
      'developer',
      `Send the key in ${field} with ${line}, which the answer asks for.${get}`,
      curlCall(reading, curlHeader(field, '', '$API_KEY')),
    );
  }
  const scheme = schemeIn(words);
  if (scheme) {
    return step(
      'developer',
      `Send the key in Authorization with ${line}, behind the scheme ${scheme}, as the answer says.${get}`,
      curlCall(reading, curlHeader('Authorization', scheme, '$API_KEY')),
    );
  }
  const parameter = PARAMETER.exec(reading.content.text)?.[0];
  if (!parameter || !/key|token|app_?id/i.test(words)) return null;
  return step(
    'developer',
    `Send the key as ${parameter} with ${line}, which the answer asks for; in the address, where ${hostOf(reading)} documents no other place.${get}`,
    reading.attempt.method === 'GET'
      ? curlCall(reading, `-G --data-urlencode "${parameter}=$API_KEY"`)
      : undefined,
  );
}

/** What the request is to carry, by the words of the answer, by its challenge, or as it is usual. */
export function sendStep(reading: Reading): Step {
  const line = requestLine(reading);
  const { offered } = reading;
  // What the server asks for in words is what it takes, whatever the challenge is there for.
  const named = keyStep(reading);
  if (named) return named;
  const words = wordsOf(reading);
  if (offered.includes('bearer') || offered.includes('dpop') || ASKS_FOR_TOKEN.test(words)) {
    const scope = challengeOf(reading, 'bearer', 'dpop')?.params.scope;
    const wanted = scope ? ` with the scope ${scope}` : '';
    return step(
      'developer',
      `Send an access token${wanted} with ${line}.`,
      fetchCall(reading, authorizationOption('Bearer', 'accessToken')),
    );
  }
  if (offered.includes('basic')) {
    const realm = challengeOf(reading, 'basic')?.params.realm;
    const where = realm ? ` of “${realm}”` : '';
    return step(
      'developer',
      `Send user name and password${where} with ${line}.`,
      fetchCall(reading, authorizationOption('Basic', BASIC_VALUE)),
    );
  }
  if (offered.includes('digest')) {
    return step(
      'developer',
      `Let the browser answer the Digest challenge of ${hostOf(reading)}: open ${addressOf(reading)} in a tab and enter user name and password.`,
    );
  }
  const other = offered.find((scheme) => !isIntegrated(scheme));
  if (other) {
    return step(
      'developer',
      `Send a credential of the scheme ${schemeName(other)} with ${line}, as ${hostOf(reading)} documents it.`,
      curlCall(reading, curlHeader('Authorization', schemeName(other), '$CREDENTIAL')),
    );
  }
  const include = fetchCall(reading, "credentials: 'include'");
  if (asksToSignIn(reading) && !takesNoCookies(reading)) {
    return step(
      'developer',
      reading.crossOrigin === true
        ? `Sign in to ${hostOf(reading)} before ${line}, and have both calls carry its cookies.`
        : `Sign in to ${hostOf(reading)} before ${line}, and keep what that gives: a cookie goes along by itself from a page of the same origin, a token has to be sent.`,
      reading.crossOrigin === true ? include : undefined,
    );
  }
  if (reading.crossOrigin === true && !takesNoCookies(reading)) {
    return step(
      'developer',
      `Send with ${line} the credential that ${hostOf(reading)} documents: a token or key in its field, or the session cookie.`,
      include,
    );
  }
  return step(
    'developer',
    `Send with ${line} the token or key that ${hostOf(reading)} documents, in its field.`,
    fetchCall(reading, authorizationOption('Bearer', 'accessToken')),
  );
}
