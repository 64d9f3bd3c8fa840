import type { Reading, Step } from '../analysis.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { challengeLine } from './shared/challenge-line.ts';
import {
  audiences,
  claimText,
  hostnameOf,
  isElsewhere,
  isSelfSigned,
  issuerOf,
} from './shared/claims.ts';
import { curlInstead, http, sendInstead } from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { renewedInVain } from './shared/granted.ts';
import { kindOf } from './shared/kind.ts';
import { refreshCookie } from './shared/renewal.ts';
import {
  AT_STATUS,
  atToken,
  authorization,
  errorCode,
  evidenceOf,
  tokenCarrier,
} from './shared/sent.ts';
import { hostOf, lasting, requestLine } from './shared/words.ts';

export const tokenRejected = defineCause({
  id: 'token-rejected',
  title: 'The access token is not accepted',
  meaning:
    'The server received a token, looked at it and refused it. It does not say whether the token has expired, was revoked, is meant for another API or bears a signature that the server cannot verify.',
  // Such words leave the cause open, and the credential may show which it is; a product that uses
  // them for this one cause is believed all the same.
  heeds: (statement, reading) =>
    statement.recognised && !flawOf(reading) && reading.lifetime?.state !== 'expired',
  suspect: (reading) =>
    reading.status === 401 && kindOf(reading) === 'refresh'
      ? 'The answer does not say what is wrong with the token.'
      : null,
  check(reading) {
    if (authorization(reading)?.scheme === 'oauth') {
      // The token beside a signature (RFC 5849 §3.1), by its name.
      const ofToken = said(reading, 'token-rejected');
      return ofToken && [evidence('text', 'likely', inWords(ofToken), ofToken.at)];
    }
    if (kindOf(reading) !== 'token' || flawOf(reading)) return undefined;
    const error = errorCode(reading);
    const words = said(reading, 'token-rejected', 'bad-credential');
    const carrier = tokenCarrier(reading);
    const at = atToken(reading);
    const status = reading.status;
    return evidenceOf(
      error?.code === 'invalid_token' &&
        evidence(
          'hint',
          'likely',
          'The server calls the token invalid (error="invalid_token").',
          error.at,
        ),
      words && evidence('hint', 'likely', inWords(words), words.at),
      status === 401 &&
        refreshCookie(reading) === null &&
        evidence('hint', 'likely', `A token was sent in ${carrier} and answered 401.`, at),
      status === 403 &&
        reading.token?.kind === 'opaque' &&
        evidence(
          'general',
          'possible',
          `A token was sent in ${carrier} and answered 403.`,
          AT_STATUS,
        ),
    );
  },
  steps(reading) {
    const line = requestLine(reading);
    const host = hostOf(reading);
    const { token, services } = reading;
    const claim = claimNamed(reading);
    const inVain = renewedInVain(reading);
    const elsewhere = isOfAnotherService(reading);
    // Its own claims refute that it has ended.
    const holds = reading.lifetime?.state === 'valid';
    const steps: Step[] = [];
    if (claim !== null) {
      steps.push(
        step(
          'developer',
          `Get a token with what the answer to ${line} names, the claim ${claim}: a new one of the same kind lacks it again.`,
        ),
        step(
          'owner',
          `Have the issuer write the claim ${claim} into the tokens for ${host}, which demands it.`,
        ),
      );
      return steps;
    }
    if (isSelfSigned(reading)) return ofSelfSigned(reading);
    if (inVain) {
      steps.push(
        step(
          'developer',
          `Stop renewing: ${inVain.count} tokens were refused within ${lasting(inVain.within)}, the newest just issued. Stop after the first one that is refused for ${line}, and show the answer.`,
        ),
      );
    } else if (elsewhere) {
      steps.push(
        step(
          'developer',
          `Get a token that is meant for ${host}: this one is from ${claimText(reading, 'iss')} and for ${claimText(reading, 'aud')}, which is another service, and so is every new one from there.`,
        ),
      );
    } else if (!holds) {
      steps.push(renewed(reading, 'had ended'));
    }
    if (token?.kind === 'jwt') {
      const { iss, aud } = token.claims;
      steps.push(
        step(
          inVain ? 'owner' : 'developer',
          `Compare what the token has (issuer ${text(iss)}, audience ${text(aud)}, algorithm ${token.alg}${token.kid ? `, key ${token.kid}` : ''}) with what ${host} is set up to accept.`,
        ),
      );
    } else {
      steps.push(
        step(
          'developer',
          `Make sure that the token was issued for ${host} and not for another API or environment.`,
          curlInstead(reading, '$ACCESS_TOKEN'),
        ),
      );
    }
    if (holds && !inVain && !elsewhere) steps.push(renewed(reading, 'had been withdrawn'));
    if (!inVain && !elsewhere) {
      steps.push(
        step(
          'visitor',
          `Sign out of the page that calls ${host} and in again: it then gets a new token.`,
        ),
      );
    }
    // The front of a cloud is nobody's to change.
    if (services.refuser?.kind !== 'cloud') {
      steps.push(
        step(
          'owner',
          `Say in the answer to ${line} why the token is refused.`,
          http(challengeLine(reading, 'error="invalid_token", error_description="…"')),
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(6750, '3.1', 'Error Codes: invalid_token'),
    rfc(7662, '2.2', 'Introspection Response'),
    rfc(9110, '15.5.2', '401 Unauthorized'),
  ],
  missing(reading) {
    const claim = claimNamed(reading);
    if (claim !== null) return [`Whether a new token has the claim ${claim}: decode it.`];
    if (isSelfSigned(reading))
      return [
        `Which of issuer, key and times ${hostOf(reading)} refuses: its log says it; its answer does not.`,
      ];
    const log = `The log of ${hostOf(reading)} says why it refused the token.`;
    if (reading.token === null) return [log];
    if (reading.token.kind === 'opaque' && !mayBeIntrospected(reading)) return [log];
    return reading.token.kind === 'opaque'
      ? [
          'The token cannot be read from outside: ask the introspection endpoint of its issuer whether it is active (RFC 7662).',
          log,
        ]
      : [
          "Verify the token against its issuer's keys, and compare aud and iss with the server's settings.",
          log,
        ];
  },
});

/** `why`: what was the matter with the old one, where a new one is accepted. */
const renewed = (reading: Reading, why: string): Step =>
  step(
    'developer',
    `Get a new access token for ${hostOf(reading)} and repeat ${requestLine(reading)} with it; if that works, the old one ${why}.`,
    sendInstead(reading, 'await getAccessToken()'),
  );

/** Issued by a host for itself, and sent to another. Any other audience may be but a name of this one. */
function isOfAnotherService(reading: Reading): boolean {
  const host = reading.url?.hostname;
  const iss = issuerOf(reading);
  const all = audiences(reading);
  if (!host || iss === null || all.length === 0 || !isElsewhere(iss, host)) return false;
  return all.every((one) => hostnameOf(one) === hostnameOf(iss));
}

/** No sign-in and no issuer gives another: the caller signs. */
function ofSelfSigned(reading: Reading): Step[] {
  const { token } = reading;
  const host = hostOf(reading);
  const { iss, sub, aud } = token?.kind === 'jwt' ? token.claims : {};
  return [
    step(
      'developer',
      `Compare what the caller signs (issuer ${text(iss)}, subject ${text(sub)}, audience ${text(aud)}) with what ${host} has of it, letter by letter: the account, and the public key that belongs to this private key.`,
    ),
    step(
      'developer',
      `Sign a new JWT right before ${requestLine(reading)}, with no longer a life than ${host} allows; the clock of the machine that signs must be right.`,
    ),
    step(
      'owner',
      `Register the public key of the caller at ${host}, and say in the answer to ${requestLine(reading)} what of the JWT was refused.`,
    ),
  ];
}

/**
 * A token of OAuth 2.0 whose issuer may be the reader's own: a provider, which its form shows, lets nobody
 * else ask.
 */
const mayBeIntrospected = (reading: Reading): boolean =>
  errorCode(reading)?.code === 'invalid_token' &&
  reading.services.refuser?.kind !== 'API' &&
  (reading.token?.kind !== 'opaque' || WITH_INTROSPECTION.has(reading.token.format?.product ?? ''));

/** Products that let the owner of an API ask (RFC 7662), among those whose tokens show whose they are; nobody's are another's. */
const WITH_INTROSPECTION: ReadonlySet<string> = new Set(['', 'Ory', 'PASETO']);

/** The claim that the answer says is missing from the token, where the token has none of that name. */
function claimNamed({ token, content }: Reading): string | null {
  if (token?.kind !== 'jwt') return null;
  for (const { value } of content.fields) {
    const name = LACKS.exec(value)?.slice(1).find(Boolean);
    if (name !== undefined && !(name in token.claims)) return name;
  }
  return null;
}

const LACKS =
  /(?:missing|lacks|without|no|required?)\W+(?:(?:the|a|an|required|claim|mandatory)\W+)*["'`](\w{2,20})["'`]|["'`](\w{2,20})["'`] claim (?:is )?(?:missing|required|not found)/i;

function text(claim: unknown): string {
  if (typeof claim === 'string') return claim;
  if (Array.isArray(claim) && claim.length > 0) return claim.join(', ');
  return '(none)';
}
