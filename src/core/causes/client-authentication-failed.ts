import type { Evidence, Reading } from '../analysis.ts';
import { readBasic } from '../remembered.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { shell } from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { isClientEndpoint, kindOf } from './shared/kind.ts';
import { AT_STATUS, authorization, errorCode, evidenceOf } from './shared/sent.ts';
import { addressOf, hostOf, quote, requestLine } from './shared/words.ts';

export const clientAuthenticationFailed = defineCause({
  id: 'client-authentication-failed',
  title: 'The OAuth client itself was refused',
  meaning:
    'Before it looks at a code, a password or a refresh token, the token endpoint checks which application asks. It does not accept this client: its id or secret is wrong, it was sent in another way than registered, or it may not use this grant.',
  heeds: (_statement, reading) => !flawOf(reading),
  check(reading) {
    const flawed = flawOf(reading) !== null;
    return evidenceOf(
      byCode(reading, flawed),
      !flawed && (byChallenge(reading) ?? refusedClient(reading) ?? byStatus(reading)),
    );
  },
  steps(reading) {
    const id = clientOf(reading);
    const who = id === null ? 'the client' : `client ${quote(id, 50)}`;
    const host = hostOf(reading);
    const basic = authorization(reading)?.scheme === 'basic';
    const url = addressOf(reading);
    const { signIn } = reading.sent;
    const grant = signIn?.grantType ?? 'client_credentials';
    const way = basic
      ? 'used Basic (client_secret_basic)'
      : signIn?.hasSecret
        ? 'used the body (client_secret_post)'
        : 'held none';
    return [
      step(
        'developer',
        `Compare id and secret of ${who} with its registration at ${host}: the value of the secret (not its id), whole, not expired, and of this environment or realm.`,
      ),
      step(
        'developer',
        `Send the secret the way ${who} is registered for; this request ${way}.`,
        basic
          ? shell`curl ${url} -d grant_type=${grant} -d client_id="$CLIENT_ID" -d client_secret="$CLIENT_SECRET"`
          : shell`curl ${url} -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=${grant}`,
      ),
      step(
        'developer',
        `In a page use no secret at all: register ${who} as a public client and use the authorization code grant with PKCE at ${host}.`,
      ),
      step(
        'owner',
        `Look in the log of ${host} for ${requestLine(reading)}: it says whether the id, the secret, the method or the grant was refused.`,
      ),
    ];
  },
  references: [
    rfc(6749, '5.2', 'Error Response: invalid_client'),
    rfc(6749, '2.3.1', 'Client Password'),
    rfc(7636, '4', 'Proof Key for Code Exchange'),
  ],
  missing: (reading) => [
    `The answer names no error code. The log of ${hostOf(reading)} says whether the client or what it asked for was refused.`,
  ],
});

/** RFC 6749 §5.2: the client was accepted, and something else is wrong. */
const OTHER_CODES: ReadonlySet<string> = new Set([
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'unsupported_grant_type',
  'access_denied',
  'invalid_token',
  'use_dpop_nonce',
  'invalid_dpop_proof',
]);
const CODES: ReadonlySet<string> = new Set(['invalid_client', 'unauthorized_client']);

/** RFC 6749 §5.2: these codes speak of the client and of nothing else. */
function byCode(reading: Reading, flawed: boolean): Evidence | null {
  const error = errorCode(reading);
  if (!error || !CODES.has(error.code)) return null;
  // Who comes with a token is no client at the token endpoint.
  if (authorization(reading)?.scheme === 'bearer' && !reading.sent.signIn) return null;
  const described = error.description ? `, ${quote(error.description, 100)}` : '';
  const says = `The token endpoint answers ${error.code}${described}.`;
  // Where a placeholder was sent, that is why.
  return flawed
    ? evidence('hint', 'likely', says, error.at)
    : evidence('word', 'certain', says, error.at);
}

/** RFC 6749 §5.2: a client that used Authorization, or should have, is refused with 401 and a challenge. */
function byChallenge(reading: Reading): Evidence | null {
  const { signIn } = reading.sent;
  if (reading.status !== 401 || !reading.offered.includes('basic')) return null;
  if (!signIn || signIn.grantType === null || errorCode(reading)) return null;
  const asked = `with grant_type=${signIn.grantType}, and the token endpoint asks for Basic`;
  if (authorization(reading)?.scheme === 'basic') {
    const says = `The client was named in Authorization ${asked} again.`;
    return evidence('credential', 'likely', says, AT_STATUS);
  }
  if (!signIn.hasSecret || authorization(reading)) return null;
  const says = `The secret of the client stands in the body ${asked}.`;
  return evidence('credential', 'likely', says, AT_STATUS);
}

function refusedClient(reading: Reading): Evidence | null {
  if (kindOf(reading) !== 'client' || reading.status === 407) return null;
  if (OTHER_CODES.has(errorCode(reading)?.code ?? '')) return null;
  const words = said(reading, 'bad-credential');
  if (words) return evidence('hint', 'likely', inWords(words), words.at);
  if (reading.status !== 401 && !isClientEndpoint(reading)) return null;
  return evidence(
    'hint',
    reading.status === 401 ? 'likely' : 'possible',
    `A client asked for a token at ${hostOf(reading)} and was answered ${reading.status}.`,
    AT_STATUS,
  );
}

/** RFC 6749 §5.2: 401 is for the client; what it brought besides is refused with 400. */
function byStatus(reading: Reading): Evidence | null {
  const { signIn } = reading.sent;
  if (reading.status !== 401 || !signIn?.hasSecret || signIn.grantType === null) return null;
  if (errorCode(reading) || said(reading, 'token-expired', 'token-revoked', 'bad-credential'))
    return null;
  const says = `A secret of the client came with grant_type=${signIn.grantType}, and the answer is 401; a grant that is not good is answered with 400.`;
  return evidence('hint', 'likely', says, AT_STATUS);
}

function clientOf(reading: Reading): string | null {
  const sent = authorization(reading);
  if (sent?.scheme === 'basic') {
    const { user } = readBasic(sent.text);
    if (user !== null) return user;
  }
  return reading.sent.signIn?.clientId ?? null;
}
