import type { Evidence, Reading, Step } from '../analysis.ts';
import { isNone } from '../token/jwt.ts';
import type { MalformedToken } from '../token/token.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { js, sendInstead } from './shared/code.ts';
import { type Flaw, flawOf } from './shared/flaw.ts';
import { kindOf } from './shared/kind.ts';
import { asksForAnother } from './shared/reason.ts';
import {
  atToken,
  authorization,
  errorCode,
  evidenceOf,
  inAuthorization,
  refusesCredential,
  tokenCarrier,
} from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const tokenMalformed = defineCause({
  id: 'token-malformed',
  title: 'The token is damaged',
  headline: (reading) =>
    flawOf(reading)?.kind === 'token-cut' || uuidCut(reading)
      ? 'A part of the token is missing'
      : spacedOut(reading)
        ? 'A space too many stands in front of the token'
        : null,
  meaning:
    'The text that was sent is not a whole token: characters are missing, were added or were changed on its way from the issuer to this request. No server can read it, however valid the token was that it is made from.',
  heeds(_statement, reading) {
    const flaw = flawOf(reading);
    if (flaw) return flaw.kind === 'token-malformed' || flaw.kind === 'token-cut';
    // What is not as it should be then is the scheme.
    if (asksForAnother(reading) && errorCode(reading)?.code === 'invalid_request') return false;
    // "jwt malformed" is said of an encrypted one too; a sound one was damaged on the way.
    return reading.token?.kind !== 'encrypted';
  },
  check(reading) {
    const flaw = flawOf(reading);
    if (flaw?.kind === 'token-cut') return cutShort(reading, flaw);
    if (flaw?.kind === 'token-malformed') return damaged(reading);
    return (
      escaped(reading) ??
      (flaw
        ? undefined
        : (signatureCut(reading) ?? uuidCut(reading) ?? spacedOut(reading) ?? noJwt(reading)))
    );
  },
  steps(reading) {
    const { token } = reading;
    if (uuidCut(reading)) return ofCutUuid(reading);
    const spaced = spacedOut(reading) ? authorization(reading)?.parsed.scheme : undefined;
    if (spaced) {
      return [
        step(
          'developer',
          `Put one space between ${spaced} and the token of ${requestLine(reading)}, and take white space off the token where it is read.`,
          sendInstead(reading, 'token.trim()'),
        ),
      ];
    }
    if (noJwt(reading)) return ofOtherKind(reading);
    const codes = token?.kind === 'malformed' ? token.damage.map(({ code }) => code) : [];
    const line = requestLine(reading);
    const host = hostOf(reading);
    const has = (...wanted: string[]) => codes.some((code) => wanted.includes(code));
    const steps = [];
    const at = token?.kind === 'malformed' ? token.text.length : 0;
    if (USUAL_LENGTHS.has(at)) {
      return [
        step(
          'developer',
          `Make room for the whole token where it is kept: that of ${line} was cut at ${at} characters, the length of a column of a database or of a field.`,
        ),
        step('visitor', `Sign in again on the page that calls ${host} once that is mended.`),
      ];
    }
    // Only a page keeps tokens so, and only texts that are no keys.
    const inStorage =
      !has('quotes-around') || (token?.kind === 'malformed' && token.like !== 'opaque');
    const isSingle = token?.kind === 'malformed' && /^'|'$/.test(token.text);
    if (has('quotes-around', 'json-stringified', 'wrapped')) {
      steps.push(
        step(
          'developer',
          isSingle
            ? `Take the quotation marks off the token of ${line} where it is set: single ones come from a literal (a file of settings, a shell, a template), not from JSON.`
            : inStorage
              ? `Take off what stands around the token of ${line}: it was stored with JSON.stringify and must be read with JSON.parse.`
              : `Take the quotation marks off ${kindOf(reading) === 'api-key' ? 'the key' : 'the token'} of ${line} where it is read: some readers of settings (.env, YAML, the shell) keep them as part of the value.`,
          inStorage && !isSingle
            ? js`const token = JSON.parse(localStorage.getItem('token') ?? 'null');`
            : undefined,
        ),
        ...(inStorage && !isSingle
          ? [step('visitor', `Sign in again on the page that calls ${host}.`)]
          : []),
      );
      return steps;
    } else if (
      has('white-space-around', 'white-space-inside', 'line-break-inside', 'invisible-character')
    ) {
      steps.push(
        step(
          'developer',
          `Take the white space out of the token of ${line}.`,
          js`const token = stored.replace(/\\s+/g, '');`,
        ),
      );
    } else if (has('percent-encoded')) {
      steps.push(
        step(
          'developer',
          `Decode the token once before ${line} sends it.`,
          js`const token = decodeURIComponent(stored);`,
        ),
      );
    } else {
      steps.push(
        step(
          'developer',
          `Send the token to ${host} whole: compare its length with that of the token in the answer that brought it.`,
        ),
      );
    }
    steps.push(
      step(
        'developer',
        `Look for what cut or changed it: a cookie of at most 4096 bytes, a column of a database, a line break of the shell, a copy by hand; ${line} shows the result.`,
      ),
      step('visitor', `Sign in again on the page that calls ${host}: that stores a new token.`),
    );
    return steps;
  },
  references: [
    rfc(7515, '7.1', 'JWS Compact Serialization'),
    rfc(6750, '2.1', 'Authorization Request Header Field'),
    rfc(4648, '5', 'Base 64 Encoding with URL and Filename Safe Alphabet'),
  ],
  missing: (reading) => [
    noJwt(reading)
      ? `Whether another token is wanted: send ${hostOf(reading)} a JWT of the issuer that it trusts.`
      : `Compare the token with the one in the answer of its issuer, character by character; or send a new one to ${hostOf(reading)}.`,
  ],
});

/** What columns and fields hold, for which nobody makes tokens. */
const USUAL_LENGTHS: ReadonlySet<number> = new Set([
  255, 256, 500, 512, 1000, 1024, 2000, 2048, 4096,
]);

/** Damage that some servers put up with: they trim, or never look at it. */
const HARMLESS: ReadonlySet<string> = new Set(['white-space-around', 'padding', 'extra-suffix']);

function damaged(reading: Reading): Evidence[] | undefined {
  const { token } = reading;
  if (token?.kind !== 'malformed') return undefined;
  const [first] = token.damage;
  const sure = certaintyOf(reading, token);
  const sent = authorization(reading);
  const at = sent ? inAuthorization(sent, first) : atToken(reading);
  const words = said(reading, 'bad-credential', 'no-credential', 'not-signed-in', 'denied');
  const what = token.damage
    .map(({ message }) => message)
    .slice(0, 3)
    .join('; ');
  return evidenceOf(
    evidence('credential', sure, `The token in ${tokenCarrier(reading)} is damaged: ${what}.`, at),
    words && evidence('hint', 'likely', inWords(words), words.at),
  );
}

/** A signature of another length than its algorithm makes: the end of the token is missing, or is another. */
function signatureCut(reading: Reading): Evidence[] | undefined {
  const { token } = reading;
  if (token?.kind !== 'jwt' || isNone(token.alg)) return undefined;
  const flag = token.flags.find(({ code }) => code === 'signature-length');
  return (
    flag && [evidence('credential', 'likely', `In the token, ${flag.message}.`, atToken(reading))]
  );
}

/** The beginning of a UUID (RFC 9562 §4), three groups of it at least: nobody makes tokens of that form. */
const CUT_UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-(?:[\da-f]{0,4}|[\da-f]{4}-[\da-f]{0,11})$/i;

function uuidCut(reading: Reading): Evidence[] | undefined {
  const { token } = reading;
  if (token?.kind !== 'opaque' || !CUT_UUID.test(token.text)) return undefined;
  const groups = token.text.split('-').map((group) => group.length);
  const says = `The token in ${tokenCarrier(reading)} has ${token.text.length} characters and breaks off inside a UUID (${groups.join('-')} of 8-4-4-4-12).`;
  const sure = reading.status === 401 || refusesCredential(reading) ? 'likely' : 'possible';
  return [evidence('credential', sure, says, atToken(reading))];
}

/** A new sign-in is cut at the same place. */
const ofCutUuid = (reading: Reading): Step[] => [
  step(
    'developer',
    `Send the whole token with ${requestLine(reading)}: a UUID has 36 characters, and this one breaks off after ${reading.token?.text.length}.`,
    sendInstead(reading, 'accessToken'),
  ),
  step(
    'developer',
    `Look for what cut it on its way to ${hostOf(reading)}: a column of a database or a field of a form that is too short, a copy by hand, a split at a hyphen.`,
  ),
];

/** Words of whoever takes a JWT apart. */
const OF_PARTS =
  /\bjwt\b|\bj(?:ws|we|ose)\b|segments?\b|\b(?:two|three|3) (?:dots|parts)|periods?\b/i;

/** A whole token of another kind, where the answer wants the parts of a JWT. */
function noJwt(reading: Reading): Evidence[] | undefined {
  const { token } = reading;
  if (token?.kind !== 'opaque' || /^ey|\..*\./.test(token.text)) return undefined;
  if (!OF_PARTS.test(said(reading, 'token-malformed')?.quote ?? '')) return undefined;
  const says = `The token in ${tokenCarrier(reading)} is ${token.format?.name ?? 'an opaque text'} of ${token.text.length} characters; a JWT has three parts with dots between.`;
  return [evidence('hint', 'likely', says, atToken(reading))];
}

function ofOtherKind(reading: Reading): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  return [
    step(
      'developer',
      `Send a JWT with ${line}, three parts with dots between: what was sent is whole, and a token of another kind (a session id, an API key, a token for another API).`,
      sendInstead(reading, 'accessToken'),
    ),
    step(
      'developer',
      `Take it from the issuer that ${host} trusts; where that gives opaque tokens, name the API when asking for one (audience, RFC 8707 resource).`,
    ),
    step(
      'owner',
      `If ${host} is to take such tokens, ask their issuer about each (introspection, RFC 7662) instead of reading them as JWT.`,
    ),
  ];
}

/** Out of a command, in which a shell wants a backslash in front of these. */
function escaped(reading: Reading): Evidence[] | undefined {
  const { token } = reading;
  const sent = authorization(reading);
  const at = token?.kind === 'opaque' ? token.text.search(/\\[!$"'`]/) : -1;
  if (!sent || at < 0) return undefined;
  const sure = reading.status === 401 || refusesCredential(reading) ? 'certain' : 'likely';
  const says = `The token in ${tokenCarrier(reading)} has a backslash in it, as shells want it and no server.`;
  // Whatever the server says of a session or a key is said of this.
  return [evidence('word', sure, says, inAuthorization(sent))];
}

/** Allowed by the grammar (RFC 9110 §11.4: 1*SP), and yet servers take all that stands behind the first space. */
function spacedOut(reading: Reading): Evidence[] | undefined {
  const sent = authorization(reading);
  const line = sent?.lines[0];
  if (!sent || reading.status !== 401 || !line || !TWO_SPACES.test(line)) return undefined;
  if (reading.worked.some((past) => past.authorization === line)) return undefined;
  const says = `More than one space stands behind ${sent.parsed.scheme} in ${sent.field}: to a server that parts them at the first, the token begins with a space.`;
  return [evidence('credential', 'likely', says, inAuthorization(sent))];
}

const TWO_SPACES = /^[\w-]+[ \t]{2,}\S/;

function certaintyOf(reading: Reading, token: MalformedToken): Evidence['certainty'] {
  const serious = token.damage.some(({ code }) => !HARMLESS.has(code));
  if (token.like === 'opaque') return serious && refusesCredential(reading) ? 'likely' : 'possible';
  if (!serious) return 'possible';
  // Products have forms of their own with five parts (tickets, sealed sessions).
  if (token.text.split('.').length === 5) return 'likely';
  return reading.status === 401 || refusesCredential(reading) ? 'certain' : 'likely';
}

/** The beginning of a token that works at this server. */
type Cut = Extract<Flaw, { kind: 'token-cut' }>;

function cutShort(reading: Reading, { whole, less, from, lacks = 'last' }: Cut): Evidence[] {
  const missing = `${less} character${less === 1 ? '' : 's'}`;
  if (from === 'its-answer') {
    const says = `The token in ${tokenCarrier(reading)} lacks ${missing} of the one that ${whole.method} ${whole.path} had brought.`;
    return [evidence('credential', 'certain', says, atToken(reading))];
  }
  const says = `The token in ${tokenCarrier(reading)} lacks the ${lacks} ${missing} of one that worked at this server.`;
  const worked = `The whole token worked for ${whole.method} ${whole.path}.`;
  return [
    evidence('credential', 'certain', says, atToken(reading)),
    evidence('history', 'likely', worked, { in: 'history', exchange: whole.exchange.id }),
  ];
}
