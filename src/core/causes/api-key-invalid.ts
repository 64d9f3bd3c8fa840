import type { Evidence, Reading } from '../analysis.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { curlInstead } from './shared/code.ts';
import { endedWith, justAccepted, wasGood } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { granted } from './shared/granted.ts';
import { kindOf, secretOfOther } from './shared/kind.ts';
import { keyOfOther } from './shared/other-product.ts';
import { rotatedWith } from './shared/rotation.ts';
import {
  AT_STATUS,
  atKey,
  authorization,
  errorCode,
  evidenceOf,
  inAuthorization,
} from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const apiKeyInvalid = defineCause({
  id: 'api-key-invalid',
  title: 'The API key is not accepted',
  meaning:
    'A key was sent, and the service does not accept it: it does not exist there, was deleted or replaced, belongs to another environment, or was copied incompletely. Keys do not run out by themselves as a rule, so a new sign-in changes nothing.',
  // An access token is no key, unless the words or the product speak of one. Where a session came alone,
  // the words of an API are passed on: the key is that of the server in between.
  heeds: ({ quote, recognised, service }, reading) =>
    (service.kind === 'API' && kindOf(reading) === 'session' && /key/i.test(quote)) ||
    (!flawOf(reading) &&
      !isAlive(reading) &&
      !endedWith(reading) &&
      !rotatedWith(reading) &&
      sentKey(reading, recognised) &&
      (recognised ||
        kindOf(reading) !== 'token' ||
        /key|api token|consumer|client id|app id/i.test(quote))),
  suspect: (reading) =>
    kindOf(reading) === 'token' &&
    reading.token?.kind === 'opaque' &&
    reading.offered.length === 0 &&
    !granted(reading)
      ? 'The token is of no known form: it may be a key.'
      : null,
  atMost: (reading) => (wasGood(reading) || secretOfOther(reading) ? 'likely' : 'certain'),
  check(reading) {
    if (flawOf(reading) || rotatedWith(reading)) return undefined;
    const kind = kindOf(reading);
    const problem =
      authorization(reading)?.scheme === 'oauth' ? consumerProblem(reading) : undefined;
    if (problem) return [problem];
    if (kind === 'nothing') return evidenceOf(underItsName(reading));
    if (kind !== 'api-key') return undefined;
    const words = said(reading, 'bad-credential', 'token-rejected');
    const error = errorCode(reading);
    const key = reading.sent.keys[0];
    const sent = authorization(reading);
    if (isAlive(reading)) {
      const says = 'The server calls the key invalid, though it had just accepted it elsewhere.';
      return words ? [evidence('general', 'possible', says, words.at)] : undefined;
    }
    const named = keyInWords(reading);
    const where = named?.name ?? (sent ? 'Authorization' : (key?.name ?? 'the request'));
    const at = named ? atKey(named) : sent ? inAuthorization(sent) : key ? atKey(key) : AT_STATUS;
    // Nothing was found where the server looks: the key is in the wrong place.
    if (said(reading, 'no-credential') && !words) return undefined;
    const other = keyOfOther(reading);
    return evidenceOf(
      other &&
        evidence(
          'credential',
          'certain',
          `${other.field} holds ${other.name}, and ${other.to} takes keys of its own only.`,
          at,
        ),
      words && evidence('hint', 'likely', inWords(words), words.at),
      error?.code === 'invalid_token' &&
        evidence(
          'hint',
          'likely',
          'The server calls it invalid (error="invalid_token").',
          error.at,
        ),
      reading.status === 401 &&
        evidence('hint', 'likely', `An API key was sent in ${where} and answered 401.`, at),
      reading.status === 403 &&
        evidence('general', 'possible', `An API key was sent in ${where} and answered 403.`, at),
    );
  },
  steps(reading) {
    const host = hostOf(reading);
    const key = reading.sent.keys.find((one) => one.place !== 'userinfo');
    const sent = authorization(reading);
    const name = keyInWords(reading)?.name ?? (key && !sent ? key.name : 'Authorization');
    const { refuser } = reading.services;
    const console =
      refuser?.kind === 'API'
        ? `the list of keys of ${refuser.name}`
        : `the developer console of the API at ${host}`;
    const secret = secretOfOther(reading);
    return [
      ...(secret
        ? [
            step(
              'developer',
              `Send the key or token that ${host} documents for ${requestLine(reading)}: ${name} holds ${secret}, which is for another purpose.`,
            ),
          ]
        : []),
      step(
        'developer',
        `Look in ${console} for the key that was sent in ${name}: is it there, active, whole, and of this account and environment?`,
      ),
      step(
        'developer',
        `Create a new key there if it is not, and repeat ${requestLine(reading)} with it.`,
        curlInstead(reading, '$API_KEY'),
      ),
      step(
        'developer',
        `Keep the key on a server: what a page sends in ${name} can be read by every visitor.`,
      ),
    ];
  },
  references: [
    rfc(9110, '15.5.2', '401 Unauthorized'),
    rfc(6750, '3.1', 'Error Codes'),
    rfc(5849, '3.2', 'OAuth 1.0, Verifying Requests'),
  ],
  missing: (reading) => [
    `The list of keys of ${hostOf(reading)}, or a request with a new key, shows whether the key is the fault.`,
  ],
});

/** Of several that were sent the one that the words name: `invalid x-api-key`. */
function keyInWords(reading: Reading) {
  const quotes = reading.services.statements.map(({ quote }) => quote.toLowerCase());
  return reading.sent.keys.find(
    ({ place, name }) =>
      place === 'header' &&
      name.includes('-') &&
      quotes.some((quote) => quote.includes(name.toLowerCase())),
  );
}

/** The same key was good for something else a moment before: there is no fault in it. */
const isAlive = (reading: Reading): boolean => justAccepted(reading) !== undefined;

/**
 * Something that can be a key: Basic with a user name and a password is none, unless the product itself
 * speaks of its keys, which knows that one came as Basic.
 */
function sentKey(reading: Reading, recognised: boolean): boolean {
  const sent = authorization(reading);
  if (reading.sent.keys.length > 0 || reading.sent.signedUrl) return true;
  return (
    sent !== null &&
    (sent.scheme !== 'basic' || recognised || kindOf(reading) === 'api-key') &&
    sent.scheme !== 'digest'
  );
}

/** The problem reporting extension of OAuth 1.0a names the key. */
function consumerProblem(reading: Reading) {
  for (const { params, line } of reading.challenges.challenges) {
    const problem = params.oauth_problem;
    if (problem !== 'consumer_key_rejected' && problem !== 'consumer_key_unknown') continue;
    const at = { in: 'response', field: 'WWW-Authenticate', line, span: null } as const;
    return evidence(
      'word',
      'certain',
      `The server says oauth_problem="${problem}": it does not know the consumer key.`,
      at,
    );
  }
  return undefined;
}

/** A parameter that is called a key by its end alone (`wskey`), or in another language: the server says that it is one. */
function underItsName(reading: Reading): Evidence | null {
  const words = said(reading, 'bad-credential');
  if (
    !words ||
    !/key|cl[eé]\b|cl[eé]_|clave|schl(?:ü|ue)ssel/i.test(words.quote) ||
    said(reading, 'no-credential')
  )
    return null;
  const name =
    [...(reading.url?.searchParams ?? [])].find(
      ([one, value]) =>
        /(?:[a-z_-]key|^cl[eé]|^clave|schl(?:ü|ue)ssel)$/i.test(one) && value !== '',
    )?.[0] ?? keyInBody(reading);
  if (name === undefined) return null;
  return evidence('text', 'likely', `A key was sent in ${name}. ${inWords(words)}`, words.at);
}

/** Its name among the values of a body. */
function keyInBody({ attempt: { request } }: Reading): string | undefined {
  if (!request.body.known) return undefined;
  return /(?:"|^|&)(\w*(?:api|app|access|auth)[_-]?key)(?:"\s*:\s*"|=)[^"&\s]/i.exec(
    request.body.value.slice(0, 4000),
  )?.[1];
}
