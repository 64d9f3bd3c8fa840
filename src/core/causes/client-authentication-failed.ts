import type { Evidence, Reading, Step } from '../analysis.ts';
import { queryPairs } from '../http/query.ts';
import { readBasic } from '../remembered.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { assertionOf, assertionSteps, flawsOfAssertion } from './shared/assertion.ts';
import { shell, source } from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { isClientEndpoint, kindOf } from './shared/kind.ts';
import { isOfProvider } from './shared/provider.ts';
import { AT_STATUS, authorization, errorCode, evidenceOf } from './shared/sent.ts';
import { addressOf, hostOf, quote, requestLine } from './shared/words.ts';

export const clientAuthenticationFailed = defineCause({
  id: 'client-authentication-failed',
  title: 'The OAuth client itself was refused',
  meaning:
    'Before it looks at a code, a password or a refresh token, the authorization server checks which application asks. It does not accept this client: its id or secret is wrong, it was sent in another way than registered, or it may not use this grant.',
  heeds: (_statement, reading) => !flawOf(reading) && !isOfUser(reading),
  check(reading) {
    if (isOfUser(reading)) return undefined;
    const flawed = flawOf(reading) !== null;
    return evidenceOf(
      byCode(reading, flawed),
      ...(refusesClient(reading) ? flawsOfAssertion(reading) : []),
      !flawed && secretless(reading),
      !flawed && (byChallenge(reading) ?? refusedClient(reading) ?? byStatus(reading)),
    );
  },
  steps(reading) {
    const asked = authorizationRequest(reading);
    if (asked) return ofAuthorization(asked, reading);
    const id = clientOf(reading);
    const who = id === null ? 'the client' : `client ${quote(id, 50)}`;
    const host = hostOf(reading);
    const basic = authorization(reading)?.scheme === 'basic';
    const url = addressOf(reading);
    const { signIn } = reading.sent;
    if (assertionOf(reading)) return assertionSteps(reading, who);
    const code = errorCode(reading)?.code;
    const grant = signIn?.grantType ?? grantOf(reading);
    if (code === 'unauthorized_client') {
      return [
        step(
          'owner',
          `Allow ${who} the grant type ${grant} in its registration at ${host}, with the scopes it asks for: unauthorized_client says that it may not use them.`,
        ),
        step(
          'developer',
          `Compare the grant type and the scopes of ${requestLine(reading)} with what ${who} is registered for; another secret changes nothing.`,
        ),
      ];
    }
    const isPublic = !basic && !signIn?.hasSecret && sentParameters(reading).has('code_verifier');
    const way = basic
      ? 'used Basic (client_secret_basic)'
      : signIn?.hasSecret
        ? 'used the body (client_secret_post)'
        : 'held none';
    const parameters = source(parametersOf(reading, grant));
    // Whose secret is called wrong is known, and so is the way in which it came.
    const isNamed = OF_SECRET.test(`${errorCode(reading)?.description} ${reading.content.text}`);
    const steps = isPublic
      ? [
          step(
            'developer',
            `Register ${who} as a public client (single-page or native application) at ${host}: the request brought PKCE and no secret, as is right for a page, and the registration demands a secret.`,
          ),
          step(
            'developer',
            `Never put a secret into the page: where ${who} must keep one, a server of yours has to send ${requestLine(reading)}.`,
          ),
        ]
      : withoutSecret(reading)
        ? ofPublic(reading, who)
        : [
            step(
              'developer',
              `Compare id and secret of ${who} with its registration at ${host}: the value of the secret (not its id), whole, not expired, and of this environment or realm.`,
            ),
            ...(isNamed
              ? []
              : [
                  step(
                    'developer',
                    `Send the secret the way ${who} is registered for; this request ${way}.`,
                    basic
                      ? shell`curl ${url}${parameters} -d client_id="$CLIENT_ID" -d client_secret="$CLIENT_SECRET"`
                      : shell`curl ${url} -u "$CLIENT_ID:$CLIENT_SECRET"${parameters}`,
                  ),
                ]),
            step(
              'developer',
              `In a page use no secret at all: register ${who} as a public client and use the authorization code grant with PKCE at ${host}.`,
            ),
          ];
    // The log of a provider is for the provider.
    if (!isOfProvider(reading) && !isNamed) {
      steps.push(
        step(
          'owner',
          `Look in the log of ${host} for ${requestLine(reading)}: it says whether the id, the secret, the method or the grant was refused.`,
        ),
      );
    }
    return steps;
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

/** Words that find the secret wrong, and nothing else. */
const OF_SECRET =
  /\b(?:invalid|wrong|incorrect|bad) (?:oauth )?client[ _]secret|client[ _]secret (?:is |was )?(?:invalid|wrong|incorrect)/i;

/** The client named itself in the body, as one does that has no secret. */
const withoutSecret = (reading: Reading): boolean => {
  const { signIn } = reading.sent;
  const sent = sentParameters(reading);
  return (
    authorization(reading) === null &&
    signIn !== null &&
    !signIn.hasSecret &&
    signIn.clientId !== null &&
    !sent.has('client_assertion') &&
    reading.crossOrigin === true
  );
};

/** Of a page: an unknown id and a missing secret are answered alike. */
function ofPublic(reading: Reading, who: string): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Compare the id of ${who} letter by letter with its registration at ${host}, and environment or realm as well: an id that is not known there is answered like this.`,
    ),
    step(
      'developer',
      `If the id is right, register ${who} as a public client at ${host}, which ${requestLine(reading)} without a secret is for; put no secret into a page.`,
      { language: 'text', text: 'token_endpoint_auth_method: none' },
    ),
  ];
}

/** What such a request shows. */
function secretless(reading: Reading): Evidence | false {
  if (!CODES.has(errorCode(reading)?.code ?? '') || !withoutSecret(reading)) return false;
  const says =
    'The request named the client in its body, without a secret and without Authorization: either its id is unknown, or it is registered as one that has a secret.';
  return evidence('hint', 'likely', says, AT_STATUS);
}

/** Parameters of a request to the authorization endpoint, which takes no secret (RFC 6749 §4.1.1); null for others. */
function authorizationRequest({ url, sent }: Reading): ReadonlyMap<string, string> | null {
  const asked = new Map(queryPairs(url?.search ?? ''));
  return asked.has('response_type') && asked.has('client_id') && !sent.signIn ? asked : null;
}

function ofAuthorization(asked: ReadonlyMap<string, string>, reading: Reading): Step[] {
  const who = `client ${quote(asked.get('client_id') ?? '', 50)}`;
  const host = hostOf(reading);
  const type = quote(asked.get('response_type') ?? '', 30);
  const to = asked.get('redirect_uri');
  if (errorCode(reading)?.code === 'unauthorized_client') {
    return [
      step(
        'owner',
        `Allow ${who} the response type ${type} (the grant behind it) in its registration at ${host}, or ask with one that it may use.`,
      ),
    ];
  }
  const steps = [
    step(
      'developer',
      `Compare client_id of ${requestLine(reading)} with the applications that are registered at ${host}: it has to be there, not revoked, and of this environment or realm. No secret plays a part here.`,
    ),
  ];
  if (to) {
    steps.push(
      step(
        'developer',
        `Register ${quote(to, 120)} as the redirect URI of ${who}, exactly so (scheme, host, port, path and slash at its end): some servers refuse the client where it differs.`,
      ),
    );
  }
  if (!isOfProvider(reading)) {
    steps.push(
      step(
        'owner',
        `Look ${who} up among the clients of ${host}, and in its log: it says which of them failed.`,
      ),
    );
  }
  return steps;
}

/** What the form in the body was sent with, without the values. */
function sentParameters({ attempt: { request } }: Reading): ReadonlySet<string> {
  const { body } = request;
  if (!body.known || !/^[\w.-]+=/.test(body.value)) return new Set();
  return new Set(body.value.split('&').map((pair) => pair.split('=', 1)[0] ?? ''));
}

/** By the parameter that only one grant has (RFC 6749 §4.1.3, §6). */
function grantOf(reading: Reading): string {
  const sent = sentParameters(reading);
  if (sent.has('code')) return 'authorization_code';
  return sent.has('refresh_token') ? 'refresh_token' : 'client_credentials';
}

/** What a grant needs besides (RFC 6749 §4 and §6, RFC 7636 §4.5, RFC 7523 §2.1, RFC 8628 §3.4, RFC 8693 §2.1). */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  authorization_code: ['code', 'redirect_uri'],
  refresh_token: ['refresh_token'],
  password: ['username', 'password'],
  'urn:ietf:params:oauth:grant-type:jwt-bearer': ['assertion'],
  'urn:ietf:params:oauth:grant-type:device_code': ['device_code'],
  'urn:ietf:params:oauth:grant-type:token-exchange': ['subject_token', 'subject_token_type'],
};
const OPTIONAL = ['code_verifier', 'scope', 'audience', 'resource'];

/** As options of curl, whose values are variables of the shell. */
function parametersOf(reading: Reading, grant: string): string {
  const sent = sentParameters(reading);
  // Introspection and revocation have a token and no grant (RFC 7662 §2.1, RFC 7009 §2.1).
  const isAboutToken = sent.has('token') && !sent.has('grant_type');
  const names = isAboutToken
    ? ['token']
    : [...(NEEDS[grant] ?? []), ...OPTIONAL.filter((name) => sent.has(name))];
  const named = names.map((name) => ` --data-urlencode "${name}=$${name.toUpperCase()}"`);
  return [isAboutToken ? '' : shell` -d grant_type=${grant}`.text, ...named].join('');
}

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

/** The password grant, and words that find the user or the password wrong, whatever code stands beside them. */
function isOfUser(reading: Reading): boolean {
  if (reading.sent.signIn?.kind !== 'password') return false;
  const words = errorCode(reading)?.description ?? '';
  return /\b(?:user|password)\b/i.test(words) && !/client/i.test(words);
}

/** The client is what is refused, or may be. */
const refusesClient = (reading: Reading): boolean => {
  const code = errorCode(reading)?.code;
  return code === undefined || CODES.has(code);
};

/** RFC 6749 §5.2: these codes speak of the client and of nothing else. */
function byCode(reading: Reading, flawed: boolean): Evidence | null {
  const error = errorCode(reading);
  if (!error || !CODES.has(error.code)) return null;
  // Who comes with a token is no client at the token endpoint.
  if (authorization(reading)?.scheme === 'bearer' && !reading.sent.signIn) return null;
  const described = error.description ? `, ${quote(error.description, 100)}` : '';
  const says = `The ${authorizationRequest(reading) ? 'authorization' : 'token'} endpoint answers ${error.code}${described}.`;
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
  const sub = assertionOf(reading)?.claims.sub;
  return reading.sent.signIn?.clientId ?? (typeof sub === 'string' ? sub : null);
}
