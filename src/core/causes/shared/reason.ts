/** Whether the words of an answer give a reason, and of what they speak: of the credential, or of something else. */
import type { Reading } from '../../analysis.ts';
import { OPEN_MEANINGS } from '../../ids.ts';
import type { Meaning, Statement } from '../../services/service.ts';
import { JUST_BEFORE_MS, workedWith } from './earlier.ts';
import { authorizationOf } from './request.ts';

/** Words for a session that was ended rather than left alone for too long. */
export const ENDED =
  /not[ _-]?found|not[ _-]?exist|terminat|revoke|destroy|closed|invalidat|(?:logged|signed)[ _-]?out|another (?:device|browser|location)|no longer exist|not have|been ended/i;

/** Says no more than the status code itself. */
const EMPTY_WORDS =
  /^(?:http\/[\d.]+ )?(?:error:? )?(?:40[137][\s:.-]*)?(?:forbidden|unauthori[sz]ed|proxy authentication required)?[.!]?$/i;

export const isEmpty = ({ quote }: Statement): boolean => EMPTY_WORDS.test(quote.trim());

/** The words say who was asking (`user=alice`), although no credential was seen: a parameter may have named him. */
export const namesUser = ({ quote }: Statement): boolean =>
  /\buser(?:name)?(?:\s{0,2}[=:]\s{0,2}["']?|\s["'])(?!["']|null|none|unknown|undefined|guest|anon|system:anon|dr\.who)[\w.@-]/i.test(
    quote,
  );

/** As `said`, without reason phrases and fields that say no more than the status code itself. */
export function saidInWords(reading: Reading, ...means: Meaning[]): Statement | undefined {
  const found = reading.services.statements.filter(
    (one) => means.includes(one.means) && !isEmpty(one),
  );
  return found.find(({ recognised }) => recognised) ?? found[0];
}

const KEY_FIELD =
  /\b(?:x|[a-z]{1,20}-api)-[a-z-]{0,30}(?:key|token)\b|\b[a-z]{2,20}-api-?key\b|(?<=\bheader ["'“]?)[a-z]{1,20}(?:-[a-z]{1,20}){0,3}-(?:key|token)\b/i;

/** The field for keys or tokens that words name (`X-Acme-Token`, `Acme-API-Key`). */
export const keyFieldIn = (words: string): string | undefined =>
  schemeIn(words) === undefined ? KEY_FIELD.exec(words)?.[0] : undefined;

/** `Authorization: apikey token=…`: what stands in front of the credential, in an example. */
const IN_EXAMPLE = /\bauthorization["'`]?:\s{0,2}["'`]?([a-z][\w-]{1,20})[ =](?!is\b|was\b)/i;
const NO_SCHEME =
  /^(?:bearer|basic|header|token|the|no|not|missing|invalid|required|access|api|please|you|your|must|expected|field|authentication|value|user)$/i;

/** Named as a scheme, or as what stands in Authorization; of the form of a field or as an example shows it. */
export function schemeIn(words: string): string | undefined {
  const example = IN_EXAMPLE.exec(words)?.[1];
  if (example !== undefined && !NO_SCHEME.test(example)) return example;
  const found = KEY_FIELD.exec(words);
  if (!found || /^x-/i.test(found[0])) return undefined;
  const isScheme =
    /\bscheme\b/i.test(words) ||
    /\bauthorization["'`]?\s{0,2}[:=]\W{0,3}$/i.test(words.slice(0, found.index));
  return isScheme ? found[0] : undefined;
}

/** The words ask for a bearer token, and the credential came under another scheme. */
export const asksForBearer = (words: Statement | undefined, scheme: string): boolean =>
  scheme !== 'bearer' && scheme !== 'dpop' && /bearer|access[ _-]?token/i.test(words?.quote ?? '');

/** A server that got Authorization, and found nothing in it. */
export const saysItIsEmpty = (words: Statement | undefined): boolean =>
  /header\b.{0,20}\bempty|^token is null$/i.test(words?.quote ?? '');

/** The server names the very field in which the key was sent: it has looked there, and does not like it. */
export const namesSentField = ({ sent, services }: Reading): boolean =>
  sent.keys.some(({ place, name }) => {
    if (place !== 'header') return false;
    const field = name.toLowerCase();
    return services.statements.some(
      ({ means, quote }) =>
        (means === 'bad-credential' || means === 'api-key-invalid') &&
        quote.toLowerCase().includes(field),
    );
  });

/** Words that are about the credential: what says them has not taken it. */
const OF_CREDENTIAL: ReadonlySet<Meaning> = new Set<Meaning>([
  'no-credential',
  'not-signed-in',
  'bad-credential',
  'api-key-invalid',
  'password-rejected',
  'token-expired',
  'token-not-yet-valid',
  'token-malformed',
  'token-wrong-type',
  'token-audience-mismatch',
  'token-issuer-mismatch',
  'token-signature-invalid',
  'token-revoked',
  'token-rejected',
  'session-expired',
  'client-authentication-failed',
  'credentials-missing',
  'signature-mismatch',
  'signed-url-expired',
]);

const isOfCredential = ({ means, quote }: Statement): boolean =>
  OF_CREDENTIAL.has(means) && !OF_EITHER.test(quote);

export const speaksOfCredential = ({ services }: Reading): boolean =>
  services.statements.some(isOfCredential);

/** The same, in more words than the status code itself has. */
export const explainsCredential = ({ services }: Reading): boolean =>
  services.statements.some((one) => isOfCredential(one) && !isEmpty(one));

/** The challenge names other schemes than the one that was sent: who asks cannot be known to the server. */
export function asksForAnother(reading: Reading): boolean {
  const { offered } = reading;
  const scheme = authorizationOf(reading)?.scheme;
  return typeof scheme === 'string' && offered.length > 0 && !offered.includes(scheme);
}

/**
 * The same, of a credential that may well be refused: words about one that was accepted a moment before
 * are of something else, or a stock code.
 */
export const refusesForCredential = (reading: Reading): boolean =>
  speaksOfCredential(reading) && (!workedWith(reading, JUST_BEFORE_MS) || asksToSignIn(reading));

/** A session can end from one moment to the next: nobody is signed in any more. */
const asksToSignIn = ({ services, sent }: Reading): boolean =>
  sent.sessions.length > 0 &&
  services.statements.some(
    ({ means, certainty }) => means === 'not-signed-in' && certainty !== 'possible',
  );

/** Servers call so what the credential lacks, and what the permission lacks. */
const OF_EITHER = /^authori[sz]ation[ _-]?(?:error|failed|failure)$/i;

/** Words that leave it open why; every other meaning names a cause. */
const OPEN: ReadonlySet<Meaning> = new Set<Meaning>([
  ...OPEN_MEANINGS,
  'permission-denied',
  'unauthenticated-reported-as-403',
  'credentials-missing',
]);

/** The server names a cause that has nothing to do with who is asking. */
export const namesAnother = ({ services }: Reading, besides?: Meaning): boolean =>
  services.statements.some(
    ({ means, certainty }) =>
      certainty !== 'possible' &&
      means !== besides &&
      !OPEN.has(means) &&
      !OF_CREDENTIAL.has(means),
  );

const STOCK =
  /^(?:\W|\b(?:message|error|errors|status|statuscode|httpstatus|code|title|detail|http|success|false|null|json|data|zoderror|forbidden|unauthori[sz]ed|access|denied|e?\d{1,5})\b)*$/i;
/** Members that tell when and where (Spring Boot, NestJS, tRPC), not why. */
const CIRCUMSTANCE = /(?:^|\.)(?:path|timestamp)$/;

/** The answer says in words no more than its status code does. */
export const saysNoMore = ({ content: { text, fields } }: Reading): boolean =>
  text.length < 300 &&
  (fields.length > 0
    ? fields.every(({ path, value }) => CIRCUMSTANCE.test(path) || STOCK.test(value))
    : STOCK.test(text));

const PASSWORD_FIELD = /<input\b[^>]{0,200}\btype\s*=\s*["']?password\b/i;

/** The page that refuses has a form to sign in. */
export const asksForPassword = ({ content: { kind, raw } }: Reading): boolean =>
  kind === 'html' && PASSWORD_FIELD.test(raw);

/**
 * A sign-in was refused without a reason, or by showing the form once more: before the password is
 * accepted nobody is known who could lack a permission.
 */
export const isSignInRefused = (reading: Reading): boolean =>
  reading.sent.signIn?.kind === 'password' &&
  authorizationOf(reading) === null &&
  (saysNoMore(reading) || asksForPassword(reading) || !/\p{L}/u.test(reading.content.text));

/** What a server can only know of a token that it has read. */
const OF_READ_TOKEN: ReadonlySet<string> = new Set([
  'token-expired',
  'token-revoked',
  'token-not-yet-valid',
  'token-audience-mismatch',
  'token-issuer-mismatch',
  'token-signature-invalid',
]);

/** Words about a credential of some kind, which servers may say to whoever brings none as well. */
const OF_SOME_CREDENTIAL =
  /^(?:token-|insufficient-scope|password-rejected|account-disabled|dpop-)/;

/** It may have seen a credential that was not seen here. */
export const mayHaveRead = ({ services: { statements } }: Reading): boolean =>
  statements.some(
    ({ means, certainty }) => OF_SOME_CREDENTIAL.test(means) && certainty !== 'possible',
  );

/** Said of any credential that is not accepted. */
const OF_ANY_TOKEN: ReadonlySet<string> = new Set(['bad-credential', 'token-rejected', 'denied']);

/** The server has read a token, wherever that stood: so it says, and nothing that can be said without one. */
export function tellsOfToken({ services: { statements } }: Reading): boolean {
  let tells = false;
  for (const { means, certainty } of statements) {
    const isOfToken = OF_READ_TOKEN.has(means);
    if (!isOfToken && !OF_ANY_TOKEN.has(means)) return false;
    tells ||= isOfToken && certainty !== 'possible';
  }
  return tells;
}
