import type { Evidence, Reading, Step } from '../analysis.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import { js, source } from './shared/code.ts';
import { boundKey, isConstant, namedPart, proofFaults, sentProof } from './shared/dpop.ts';
import { inHistory } from './shared/earlier.ts';
import { inRequest } from './shared/request.ts';
import { atScheme, authorization, errorCode, refusesCredential } from './shared/sent.ts';
import { addressOf, hostOf, requestLine } from './shared/words.ts';

export const dpopProofInvalid = defineCause({
  id: 'dpop-proof-invalid',
  title: 'The DPoP proof is missing or does not fit the request',
  headline: headlineOf,
  meaning:
    'The token is bound to a key of the client. Each request must bring a proof, signed with that key for this very method, URL, token and moment. The server received no such proof, or one that does not fit.',
  check(reading) {
    const found: Evidence[] = [];
    const error = errorCode(reading);
    if (error?.code === 'invalid_dpop_proof') {
      const why = error.description ? `: “${error.description}”` : '';
      found.push(
        evidence('word', 'certain', `The server says error="invalid_dpop_proof"${why}.`, error.at),
      );
    }
    const refused = found.length > 0 || refusesCredential(reading) || reading.status === 401;
    if (!refused || error?.code === 'use_dpop_nonce' || error?.code === 'insufficient_scope') {
      return found.length > 0 ? found : undefined;
    }
    const sent = authorization(reading);
    if (sent?.scheme === 'bearer' && boundKey(reading)) {
      const says =
        'The token is bound to a DPoP key (cnf.jkt), but was sent as a plain Bearer token.';
      found.push(evidence('credential', 'certain', says, atScheme(sent)));
    } else if (sent?.scheme === 'bearer' && asksForDpopAlone(reading)) {
      const says =
        'The server asks for DPoP alone, and the token was sent as a plain Bearer token.';
      found.push(evidence('credential', 'likely', says, atScheme(sent)));
    } else if (sent?.scheme === 'dpop') found.push(...ofProof(reading));
    return found.length > 0 ? found : undefined;
  },
  steps(reading) {
    const sent = authorization(reading);
    const steps: Step[] = [];
    if (sent?.scheme === 'bearer') {
      steps.push(
        step(
          'developer',
          `Send the token of ${requestLine(reading)} in the scheme DPoP, with a proof beside it.`,
          {
            language: 'http',
            text: 'Authorization: DPoP $ACCESS_TOKEN\nDPoP: $PROOF',
          },
        ),
      );
    }
    if (isReplay(reading)) {
      const jti = jtiOf(reading);
      const broken = jti !== null && isConstant(jti);
      steps.push(
        step(
          'developer',
          broken
            ? `Mend what makes jti of the proof for ${requestLine(reading)}: it is “${jti}”, one letter over and over, as of bytes that were never filled at random; every proof has the same one so.`
            : `Make jti of each proof for ${hostOf(reading)} at random, and send no proof twice: the server has seen this one.`,
          js`const jti = crypto.randomUUID();`,
        ),
      );
    }
    const nonce =
      reading.responseField('dpop-nonce') === undefined
        ? ''
        : "\n  nonce: response.headers.get('DPoP-Nonce'),";
    const part = namedPart(reading);
    if (part === 'ath') {
      const says = `Compute ath from the very token that ${requestLine(reading)} sends, at the moment it is sent: after each renewal, and for each retry, a new proof.`;
      return [
        ...steps,
        step(
          'developer',
          says,
          js`const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(accessToken));\nconst ath = base64url.encode(new Uint8Array(hash)); // of the token behind Authorization: DPoP`,
        ),
      ];
    }
    steps.push(
      step(
        'developer',
        `Make a new proof for each request, also for each retry: htm ${reading.attempt.method}, htu ${addressOf(reading)}, a new jti, iat of now, ath of the token${nonce === '' ? '' : ', and the nonce of the last answer'}.`,
        js`const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(accessToken));\nconst proof = await new SignJWT({\n  htm: ${reading.attempt.method},\n  htu: ${addressOf(reading)},\n  jti: crypto.randomUUID(),\n  ath: base64url.encode(new Uint8Array(hash)),${source(nonce)}\n}).setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk }).setIssuedAt().sign(privateKey);`,
      ),
    );
    // Where the proof itself shows what is wrong, neither the key nor a proxy is.
    if (ofProof(reading).length > 0 || isReplay(reading)) return steps;
    if (sent?.scheme === 'bearer') return steps;
    // An error that names one part of the proof says that the others were in order, or were not looked at.
    if (part === null || part === 'key') {
      steps.push(
        step(
          'developer',
          'Sign with the key that was used when the token was requested (its thumbprint is cnf.jkt of the token).',
        ),
      );
    }
    if (part === null || part === 'htu') {
      steps.push(
        step(
          'owner',
          `Behind a proxy, compare htu with the public address of ${hostOf(reading)}: pass Host and X-Forwarded-Proto on and have the server trust them.`,
          {
            language: 'nginx',
            text: 'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;',
          },
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(9449, '4.3', 'Checking DPoP Proofs'),
    rfc(9449, '7.1', 'The DPoP Authentication Scheme'),
  ],
  missing: (reading) => [
    authorization(reading)?.scheme === 'bearer'
      ? `Whether the token for ${hostOf(reading)} is bound to a key: token_type in the answer that brought it says DPoP then.`
      : `Which part of the proof ${hostOf(reading)} refused: error_description, or its log, names it.`,
  ],
});

/** A JWT shows itself whether it is bound to a key. */
const asksForDpopAlone = ({ offered, token }: Reading): boolean =>
  offered.length > 0 && offered.every((scheme) => scheme === 'dpop') && token?.kind !== 'jwt';

/** The proof fits, and was shown before. */
const isReplay = (reading: Reading): boolean =>
  /replay|re-?used|already (?:been )?used|\bjti\b/i.test(errorCode(reading)?.description ?? '');

function jtiOf(reading: Reading): string | null {
  const proof = sentProof(reading);
  const token = proof.known && proof.value !== null ? readToken(proof.value) : null;
  return token?.kind === 'jwt' && typeof token.claims.jti === 'string' ? token.claims.jti : null;
}

function ofProof(reading: Reading): Evidence[] {
  const proof = sentProof(reading);
  if (!proof.known) return [];
  const at = inRequest('DPoP');
  if (proof.value === null) {
    return [
      evidence(
        'credential',
        'certain',
        'Authorization: DPoP was sent without a DPoP field.',
        inRequest('Authorization'),
      ),
    ];
  }
  const { value } = proof;
  const found = proofFaults(reading, value).map(({ says, sure }) =>
    evidence('credential', sure ? 'certain' : 'likely', says, at),
  );
  const before = reading.earlier.findLast(({ exchange }) =>
    exchange.attempts.some(({ request }) =>
      request.fields.lines.some(
        (line) => line.name.toLowerCase() === 'dpop' && line.value === value,
      ),
    ),
  );
  if (before) {
    const says = 'The very same proof was sent before; each request needs one of its own (jti).';
    found.push(evidence('credential', 'certain', says, inHistory(before)));
  }
  return found;
}

function headlineOf(reading: Reading): string | null {
  const sent = authorization(reading);
  if (sent?.scheme === 'bearer' && boundKey(reading))
    return 'A DPoP-bound token was sent as a Bearer token';
  if (isReplay(reading)) return 'The DPoP proof was used before';
  const proof = sentProof(reading);
  return sent?.scheme === 'dpop' && proof.known && proof.value === null
    ? 'The DPoP proof is missing'
    : null;
}
