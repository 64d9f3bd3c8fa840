import type { Reading } from '../analysis.ts';
import { readToken } from '../token/token.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { flawOf } from './shared/flaw.ts';
import { isPublicKeyFormat } from './shared/kind.ts';
import {
  atChallenge,
  authorization,
  bareCredential,
  inAuthorization,
  pieces,
  schemeName,
} from './shared/sent.ts';
import { fetchCall, hostOf, http, requestLine } from './shared/words.ts';

export const schemeMissing = defineCause({
  id: 'scheme-missing',
  title: 'Authorization names no scheme in front of the credential',
  meaning:
    'Authorization must begin with the name of a scheme, such as Bearer or Basic, and a space. Here the credential stands alone, so the server takes its first word for the scheme and finds nothing behind it.',
  check(reading) {
    if (flawOf(reading)?.kind !== 'scheme-missing') return undefined;
    const sent = authorization(reading);
    const bare = sent && bareCredential(sent);
    if (!sent || !bare || bareWorked(reading)) return undefined;
    const words = said(
      reading,
      'bad-credential',
      'no-credential',
      'not-signed-in',
      'token-malformed',
    );
    const offered = reading.offered.length > 0;
    const what = describe(bare);
    const sure =
      !takesBare(reading) && (offered || words?.means === 'no-credential')
        ? 'certain'
        : takesBare(reading)
          ? 'possible'
          : 'likely';
    return pieces(
      evidence(
        'credential',
        sure,
        `Authorization holds ${what} with no scheme in front of it.`,
        inAuthorization(sent),
      ),
      offered &&
        evidence(
          'hint',
          'likely',
          `The server asks for ${reading.offered.map(schemeName).join(', ')}.`,
          atChallenge(reading),
        ),
      words && evidence('hint', 'likely', inWords(words), words.at),
    );
  },
  steps(reading) {
    const scheme = schemeFor(reading);
    const line = requestLine(reading);
    return [
      step(
        'developer',
        `Put ${scheme} and a space in front of the credential of ${line}.`,
        http(`Authorization: ${scheme} $ACCESS_TOKEN`),
      ),
      step(
        'developer',
        `Where the field is set once for all requests to ${hostOf(reading)}, set it there.`,
        fetchCall(reading, `headers: { Authorization: \`${scheme} \${accessToken}\` }`),
      ),
      step(
        'owner',
        `Say in the answer to ${line} which form is expected.`,
        http(
          `WWW-Authenticate: ${scheme} realm="api", error="invalid_request", error_description="Authorization must be '${scheme} <token>'"`,
        ),
      ),
    ];
  },
  references: [
    rfc(9110, '11.4', 'Credentials'),
    rfc(6750, '2.1', 'Authorization Request Header Field'),
  ],
  missing: (reading) => [
    `A few services take a token without a scheme. Send the same request to ${hostOf(reading)} with ${schemeFor(reading)} in front: another answer shows that it was missing.`,
  ],
});

/** Authorizers of API Gateway read the whole field as the token (Amazon Cognito on REST APIs). */
function takesBare(reading: Reading): boolean {
  const host = reading.url?.hostname ?? '';
  return host.includes('.execute-api.') || reading.responseField('x-amz-apigw-id') !== undefined;
}

/** A bare credential worked at this server: then it is the form that the server takes. */
function bareWorked(reading: Reading): boolean {
  return reading.earlier.some(
    ({ worked, authorization: value }) => worked && value !== null && !value.trim().includes(' '),
  );
}

function describe(bare: string): string {
  const { kind } = readToken(bare);
  if (kind === 'jwt' || kind === 'encrypted') return 'a JWT';
  return isPublicKeyFormat(bare) ? 'an API key or personal access token' : 'a credential';
}

function schemeFor(reading: Reading): string {
  const scheme = reading.offered.find(
    (one) => one !== 'negotiate' && one !== 'ntlm' && one !== 'digest',
  );
  return scheme ? schemeName(scheme) : 'Bearer';
}
