import type { Evidence, Reading, Step } from '../analysis.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, rfc, said, step } from './cause.ts';
import { issuerOf } from './shared/claims.ts';
import { js, shell } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { renewedInVain } from './shared/granted.ts';
import {
  atToken,
  authorization,
  evidenceOf,
  refusesCredential,
  tokenCarrier,
} from './shared/sent.ts';
import { claimTime } from './shared/times.ts';
import { hostOf, lasting, listed, requestLine } from './shared/words.ts';

export const tokenSignatureInvalid = defineCause({
  id: 'token-signature-invalid',
  title: 'The signature of the token cannot be verified',
  meaning:
    'The server could not verify who signed the token: it holds another key than the one that was used, does not know the key that kid names, or does not allow the algorithm. What the token says was not even looked at.',
  // What is encrypted for another bears no signature that could be verified.
  heeds: (_statement, reading) => !flawOf(reading) && reading.token?.kind !== 'encrypted',
  check(reading) {
    const { token } = reading;
    if (flawOf(reading) || token?.kind !== 'jwt') return undefined;
    return evidenceOf(
      unsecured(reading),
      otherAlgorithm(reading),
      otherKey(reading),
      otherInstance(reading),
      graphOnly(reading),
      bySharedSecret(reading),
    );
  },
  steps(reading) {
    const { token } = reading;
    const alg = token?.kind === 'jwt' ? token.alg : 'its algorithm';
    const kid = token?.kind === 'jwt' ? token.kid : null;
    const host = hostOf(reading);
    const iss = issuerOf(reading);
    const keys =
      iss && /^https?:/.test(iss)
        ? `${iss.replace(/\/$/, '')}/.well-known/openid-configuration`
        : null;
    if (otherInstance(reading)) {
      return [
        step(
          'owner',
          `Give all instances behind ${host} the same keys${kid ? ` (kid ${kid})` : ''}, and finish the roll-out or change of keys that left them with different ones.`,
        ),
        step(
          'developer',
          `Repeat ${requestLine(reading)}: another instance may answer. A new token is not needed, and may be refused by the others.`,
        ),
      ];
    }
    if (graphOnly(reading)) {
      return [
        step(
          'developer',
          `Ask Microsoft Entra ID for a token for the own API, by a scope that begins with api:// and its id, and send that to ${host}; this one is for Microsoft Graph.`,
          js`await acquireTokenSilent({ scopes: ['api://…/access_as_user'] });`,
        ),
        step(
          'owner',
          `Give the API at ${host} a scope of its own in its app registration (Expose an API), and do not try to verify tokens of Microsoft Graph: only Graph can.`,
        ),
      ];
    }
    const doubt = doubtOf(reading);
    const list = keys
      ? shell`curl -s ${keys} | jq -r .jwks_uri | xargs curl -s | jq '.keys[] | {kid, alg, n}'`
      : undefined;
    const steps: Step[] = [];
    if (alg.toLowerCase() === 'none') {
      steps.push(
        step(
          'developer',
          `Send ${host} a signed token; this one names the algorithm none and has no signature.`,
        ),
      );
    } else if (doubt === 'value' && !/^HS/.test(alg)) {
      steps.push(
        step(
          'developer',
          `Make sure that the token of ${requestLine(reading)} is from the issuer and environment that ${host} trusts, and whole: a key${kid ? ` called ${kid}` : ''} was found, and the signature is not one of it.`,
        ),
        step(
          'owner',
          `Compare the key that ${host} holds${kid ? ` as ${kid}` : ''} with that of the issuer, and load the keys anew where they differ: two environments, or a new key under an old name.`,
          list,
        ),
      );
    } else if (doubt !== 'algorithm') {
      if (renewedInVain(reading) === null && !isJustMade(reading)) {
        steps.push(
          step(
            'developer',
            `Get a new token and repeat ${requestLine(reading)}: after a change of keys the old one can no longer be verified.`,
          ),
        );
      }
      steps.push(
        /^HS/.test(alg)
          ? step(
              'owner',
              `Give ${host} and the issuer the same secret for ${alg}, byte for byte; mind line breaks at its end and base64 that one side decodes and the other does not.`,
            )
          : step(
              'owner',
              `Let ${host} fetch the keys of the issuer again${kid ? ` and look for kid ${kid}` : ''}.`,
              list,
            ),
      );
    }
    if (doubt === null || doubt === 'algorithm') {
      steps.push(
        step(
          'owner',
          `Check in the settings of ${host} which algorithms it allows; the token says ${alg}.`,
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(7515, '5.2', 'Message Signature or MAC Validation'),
    rfc(7515, '4.1.4', '"kid" (Key ID) Header Parameter'),
    rfc(8725, '3.1', 'Perform Algorithm Verification'),
  ],
  missing: (reading) => [
    `Verify the token against the keys of its issuer: if it verifies there, ${hostOf(reading)} holds other keys.`,
  ],
});

/** Keys do not change within the minutes since it was issued. */
const JUST_MADE_MS = 5 * 60_000;

function isJustMade(reading: Reading): boolean {
  const iat = claimTime(reading, 'iat');
  return iat !== null && Math.abs(reading.serverNow - iat) < JUST_MADE_MS;
}

/** What a shared secret leaves to be said by the token itself. */
function bySharedSecret(reading: Reading): Evidence | null {
  const { token } = reading;
  if (token?.kind !== 'jwt' || !/^HS\d/.test(token.alg)) return null;
  if (!said(reading, 'token-signature-invalid')) return null;
  const age = claimTime(reading, 'iat');
  const made =
    age !== null && isJustMade(reading)
      ? ` It was made ${lasting(reading.serverNow - age)} before the answer, so that it is no old one.`
      : '';
  const says = `The token is signed with ${token.alg}, a secret that issuer and server share${token.kid === null ? ', and names no key (kid)' : ''}.${made}`;
  return evidence('hint', 'possible', says, atToken(reading));
}

type Doubt = 'algorithm' | 'key' | 'value';

/** At which step of RFC 7515 §5.2 the verification failed, where words or codes of the answer say so. */
function doubtOf(reading: Reading): Doubt | null {
  const words = reading.services.statements
    .filter(({ means }) => means === 'token-signature-invalid')
    .map(({ quote }) => quote)
    .join(' ');
  return DOUBTS.find(([, says]) => says.test(words))?.[0] ?? null;
}

const DOUBTS: readonly (readonly [Doubt, RegExp])[] = [
  ['algorithm', /\balg|ALG_NOT_ALLOWED/i],
  [
    'key',
    /\bkid\b|JWKS|key set|NO_MATCHING_KEY|IDX105(?:00|01|03|04)|(?:no|unknown|find|matching|applicable)\b.{0,30}\bkeys?\b|\bkey\b.{0,20}not found/i,
  ],
  ['value', /SIGNATURE_VERIFICATION_FAILED|signature verification failed/i],
];

function unsecured(reading: Reading): Evidence | null {
  const { token } = reading;
  if (token?.kind !== 'jwt' || token.alg.toLowerCase() !== 'none') return null;
  return evidence(
    'credential',
    refusesCredential(reading) || reading.status === 401 ? 'likely' : 'possible',
    `The token in ${tokenCarrier(reading)} names the algorithm none: it is not signed, and servers must not take it.`,
    atToken(reading),
  );
}

/** The answer lists the algorithms that are taken here, by their names of RFC 7518 §3.1. */
function otherAlgorithm(reading: Reading): Evidence | null {
  const { token, content } = reading;
  if (token?.kind !== 'jwt') return null;
  const taken = content.fields.filter(
    ({ path, value }) =>
      TAKEN.test(path) && /^(?:(?:HS|RS|ES|PS)(?:256|384|512)|EdDSA)$/.test(value),
  );
  const [first] = taken;
  if (!first || taken.some(({ value }) => value === token.alg)) return null;
  const says = `The token is signed with ${token.alg}; the answer names ${listed(taken.map(({ value }) => value))} as what is taken.`;
  return evidence('text', 'likely', says, { in: 'body', path: first.path, span: null });
}

const TAKEN = /(?:allow|accept|expect|support|want|require|need)\w*(?:\.\w*alg\w*)?(?:\.\d+)?$/i;

/** The very same token was verified here before: what answers now holds other keys than what did then. */
function otherInstance(reading: Reading): Evidence | null {
  const words = said(reading, 'token-signature-invalid');
  const line = authorization(reading)?.lines[0];
  const past = words && reading.worked.findLast((one) => one.authorization === line);
  if (!past) return null;
  const says = `The same token was accepted for ${past.method} ${past.path} before: ${hostOf(reading)} holds different keys now, or in different instances.`;
  return evidence('history', 'likely', says, inHistory(past));
}

/** The token of the same issuer that worked at this server was signed otherwise. */
function otherKey(reading: Reading): Evidence | null {
  const { token } = reading;
  const line = authorization(reading)?.lines[0];
  if (token?.kind !== 'jwt' || line === undefined || reading.status !== 401) return null;
  for (let i = reading.worked.length - 1; i >= 0; i--) {
    const past = reading.worked[i];
    if (!past || past.authorization === null || past.authorization === line) continue;
    const before = readToken(past.authorization.replace(/^bearer +/i, ''));
    // The very same under another scheme says nothing of its signature.
    if (before.kind !== 'jwt' || before.text === token.text) continue;
    if (before.claims.iss !== token.claims.iss) continue;
    const at = { in: 'history', exchange: past.exchange.id } as const;
    if (before.alg !== token.alg) {
      return evidence(
        'credential',
        'possible',
        `The token is signed with ${token.alg}; one signed with ${before.alg} worked at this server.`,
        at,
      );
    }
    const sameContent =
      before.text.slice(0, before.segments.payload.end) ===
      token.text.slice(0, token.segments.payload.end);
    if (sameContent) {
      return evidence(
        'credential',
        'certain',
        'The token differs only in its signature from one that worked at this server.',
        at,
      );
    }
    return null;
  }
  return null;
}

function graphOnly(reading: Reading): Evidence | null {
  const { token } = reading;
  if (token?.kind !== 'jwt' || !token.flags.some(({ code }) => code === 'graph-nonce')) return null;
  if (/(?:^|\.)graph\.microsoft\./.test(reading.url?.hostname ?? '')) return null;
  return evidence(
    'credential',
    'possible',
    'The header of the token holds a nonce: only Microsoft Graph can verify such a token.',
    atToken(reading),
  );
}
