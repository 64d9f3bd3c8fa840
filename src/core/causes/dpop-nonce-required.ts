import type { Evidence, Reading } from '../analysis.ts';
import { allowsCredentials, exposedNames, isExposedBy } from '../http/cors.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import { authorizationOption, fetchCall, fieldOption, js, source } from './shared/code.ts';
import { RATHER_OLD_MS, sentProof } from './shared/dpop.ts';
import { inRequest, inResponse } from './shared/request.ts';
import { authorization, errorCode } from './shared/sent.ts';
import { hostOf, lasting, requestLine } from './shared/words.ts';

export const dpopNonceRequired = defineCause({
  id: 'dpop-nonce-required',
  title: 'The DPoP proof must contain the nonce of the server',
  meaning:
    'The server wants its own nonce in the DPoP proof, to be sure that the proof is fresh. It hands the nonce out in this very answer, in DPoP-Nonce: the first request of a client is refused like this as a rule, and again whenever the nonce has changed.',
  check(reading) {
    const error = errorCode(reading);
    if (error?.code !== 'use_dpop_nonce') return undefined;
    const found: Evidence[] = [
      evidence('word', 'certain', 'The server says error="use_dpop_nonce".', error.at),
    ];
    const nonce = reading.responseField('dpop-nonce');
    if (nonce !== undefined) {
      found.push(
        evidence(
          'word',
          'certain',
          `DPoP-Nonce brings the nonce ${nonce}.`,
          inResponse('DPoP-Nonce'),
        ),
      );
    }
    found.push(...proofOf(reading));
    return found;
  },
  steps(reading) {
    const nonce = reading.responseField('dpop-nonce');
    const hidden = isExposed(reading)
      ? []
      : [
          step(
            'owner',
            `Let scripts of other origins read the nonce of ${hostOf(reading)}: what the developer is to do works only after it.`,
            {
              language: 'http',
              text: 'Access-Control-Expose-Headers: DPoP-Nonce, WWW-Authenticate',
            },
          ),
        ];
    return [
      ...hidden,
      step(
        'developer',
        nonce === undefined
          ? `Repeat ${requestLine(reading)} with a new DPoP proof whose nonce claim is the last DPoP-Nonce of ${hostOf(reading)}.`
          : `Repeat ${requestLine(reading)} once, with a new DPoP proof whose nonce claim is ${nonce}.`,
        js`const proof = await new SignJWT({ htm, htu, ath, jti, nonce: response.headers.get('DPoP-Nonce') })\n  .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk })\n  .setIssuedAt()\n  .sign(privateKey);\n${source(repeated(reading))}`,
      ),
      step(
        'developer',
        `Keep the DPoP-Nonce of every answer of ${hostOf(reading)}, also of successful ones, and use the newest.`,
      ),
    ];
  },
  references: [
    rfc(9449, '8', 'Authorization Server-Provided Nonce'),
    rfc(9449, '9', 'Resource Server-Provided Nonce'),
  ],
});

/** The call once more, with the new proof; a token endpoint takes no token beside it. */
function repeated(reading: Reading): string {
  const name = reading.sent.keys.find((key) => /^dpop$/i.test(key.name))?.name ?? 'DPoP';
  const options = authorization(reading)
    ? authorizationOption('DPoP', 'accessToken').replace(/ \}$/, `, '${name}': proof }`)
    : fieldOption(name, 'proof');
  return fetchCall(reading, options).text;
}

/** Scripts can read the nonce (Fetch, CORS-exposed header names), or there is no page of another origin. */
function isExposed(reading: Reading): boolean {
  if (reading.crossOrigin === false) return true;
  const names = exposedNames(reading.responseFieldValues('access-control-expose-headers'));
  const withCredentials = allowsCredentials(
    reading.responseField('access-control-allow-credentials'),
  );
  return isExposedBy(names, 'dpop-nonce', withCredentials);
}

/** What the proof had in the place of the nonce that is wanted. */
function proofOf(reading: Reading): Evidence[] {
  const proof = sentProof(reading);
  const token = proof.known && proof.value !== null ? readToken(proof.value) : null;
  if (token?.kind !== 'jwt') return [];
  const { iat, nonce } = token.claims;
  const has =
    typeof nonce === 'string'
      ? `had the nonce ${nonce}, which is not taken any more`
      : 'had no nonce';
  const age = typeof iat === 'number' ? reading.serverNow - iat * 1000 : 0;
  const old =
    age > RATHER_OLD_MS ? `, and was made ${lasting(age)} before the server answered (iat)` : '';
  return [evidence('hint', 'likely', `The proof ${has}${old}.`, inRequest('DPoP'))];
}
