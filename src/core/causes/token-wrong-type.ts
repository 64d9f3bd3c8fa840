import type { Evidence, Reading, Step } from '../analysis.ts';
import { readToken } from '../remembered.ts';
import type { Role } from '../token/formats.ts';
import type { EncryptedToken, OpaqueToken } from '../token/token.ts';
import { type TokenUse, USE_IN_WORDS } from '../token/use.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { broughtAsCode, broughtAsOther } from './shared/brought.ts';
import { curlCall, http, js, sendInstead } from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { modeOf, stepsOfMode } from './shared/key-mode.ts';
import { kindOf, secretOfOther } from './shared/kind.ts';
import { refreshCookie } from './shared/renewal.ts';
import {
  atToken,
  authorization,
  evidenceOf,
  pieces,
  refusesCredential,
  speaksOfPermission,
  tokenCarrier,
} from './shared/sent.ts';
import { hostOf, requestLine, serverOf } from './shared/words.ts';

/** Kinds that no API takes in the place of an access token. */
const NEVER: ReadonlySet<TokenUse> = new Set([
  'refresh-token',
  'logout-token',
  'client-assertion',
  'dpop-proof',
  'custom-token',
  'request-object',
  'security-event',
]);

export const tokenWrongType = defineCause({
  id: 'token-wrong-type',
  title: 'A token of the wrong kind was sent',
  headline: headlineOf,
  meaning:
    'The credential is whole and may be valid, but it is not of the kind that this API takes: an ID token or a refresh token in the place of an access token, a publishable key where a secret one is needed, a key of the test mode in live mode.',
  heeds: ({ recognised }, reading) => recognised || !flawOf(reading),
  check(reading) {
    if (flawOf(reading)) return undefined;
    const { token } = reading;
    const secret = kindOf(reading) === 'client' ? null : secretOfOther(reading);
    if (secret && (reading.status === 401 || refusesCredential(reading))) {
      const says = `${tokenCarrier(reading)} holds ${secret}, which is no key to call an API with.`;
      return [evidence('credential', 'likely', says, atToken(reading))];
    }
    if (!token) return undefined;
    // A refresh token in its own field of the body, or in its cookie, is where it belongs.
    const isDue =
      reading.sent.signIn?.refreshToken?.value === token.text ||
      refreshCookie(reading)?.value === token.text;
    if (isDue && token.kind === 'jwt' && token.use === 'refresh-token') return undefined;
    if (token.kind === 'encrypted' && isItsIssuersOwn(reading, token)) {
      const says = `The header of the token says alg dir, enc ${String(token.header.enc)} and iss ${String(token.header.iss)}: it is encrypted for its issuer itself, which gives such tokens when no API was named.`;
      const words = wordsOfVerifier(reading);
      return evidenceOf(
        evidence('credential', 'likely', says, atToken(reading)),
        words && evidence('hint', 'likely', inWords(words), words.at),
      );
    }
    const brought = broughtAsOther(reading, token.text) ?? broughtAsCode(reading, token.text);
    if (brought) {
      // A number tells nobody anything.
      const words = reading.services.statements.find(
        ({ means, quote }) =>
          (means === 'bad-credential' || means === 'token-rejected') && /\p{L}/u.test(quote),
      );
      return pieces(brought, words && evidence('hint', 'likely', inWords(words), words.at));
    }
    if (workedAnywhere(reading) && !(token.kind === 'opaque' && PUBLISHABLE.test(token.text)))
      return undefined;
    if (token.kind === 'encrypted') return encrypted(reading);
    if (token.kind === 'opaque') return byPrefix(reading, token);
    if (token.kind !== 'jwt') return undefined;
    return evidenceOf(
      changedKind(reading, token.use),
      wrongUse(reading, token.use, token.certainty, token.because),
    );
  },
  steps(reading) {
    const { token } = reading;
    const kind = kindInWords(reading);
    const line = requestLine(reading);
    const host = hostOf(reading);
    if (token && broughtAsCode(reading, token.text)) return ofCode(reading);
    const mode = modeOf(reading);
    if (mode) return stepsOfMode(reading, mode);
    if (token?.kind === 'encrypted') return ofEncrypted(reading, token);
    if (token?.kind === 'opaque' && OF_SUPABASE.test(token.text)) return ofSupabase(reading);
    const isKey = kindOf(reading) === 'api-key';
    const steps: Step[] = [
      isKey
        ? step(
            'developer',
            `Send ${host} the kind of credential that its documentation of ${line} asks for, not ${kind}.`,
          )
        : step(
            'developer',
            `Send the access token for ${host} with ${line}, not ${kind}.`,
            sendInstead(reading, 'tokens.access_token'),
          ),
    ];
    if (token?.kind === 'jwt' && token.use === 'access-token') {
      steps.push(
        step(
          'developer',
          `Send to ${host} the ID token that worked before, or give its authorizer the scopes that make it take access tokens.`,
        ),
      );
    }
    if (!namesKind(reading) && documentedBy(reading) === null) {
      steps.push(
        step(
          'owner',
          `Say in the documentation of ${host} and in its answer which kind ${line} takes.`,
          isKey
            ? undefined
            : http(
                'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="An access token is required"',
              ),
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(9068, '2.1', 'JWT Access Token Header'),
    rfc(8725, '3.11', 'Use Explicit Typing'),
    reference(
      'OpenID Connect Core 1.0 §2, ID Token',
      'https://openid.net/specs/openid-connect-core-1_0.html#IDToken',
    ),
  ],
  missing(reading) {
    const host = hostOf(reading);
    if (modeOf(reading))
      return [`Whether ${host} takes live or test keys: its documentation says it.`];
    if (namesKind(reading)) {
      return [
        `Send ${host} the kind that its answer names: another answer shows that the kind was it.`,
      ];
    }
    if (reading.token?.kind === 'encrypted') {
      return [`Send ${host} a signed token: another answer shows that the encryption was it.`];
    }
    const product = documentedBy(reading);
    if (product !== null) {
      return [
        `Send ${host} the kind that ${product} documents: another answer shows that the kind was it.`,
      ];
    }
    return kindOf(reading) === 'api-key'
      ? [`Which kind of key ${host} takes: its documentation says it, and its answer does not.`]
      : [
          `The answer does not say which kind is wanted. Send an access token to ${host}: another answer shows that the kind was it.`,
        ];
  },
});

/** No setting of the verifier helps: it has no key to read such a token with, and must not be given one. */
function ofEncrypted(reading: Reading, { alg, header }: EncryptedToken): Step[] {
  const host = hostOf(reading);
  const iss = typeof header.iss === 'string' ? header.iss : 'its issuer';
  return [
    step(
      'developer',
      `Name the API (audience) when asking ${iss} for the token, so that it gives a signed one for ${host}; the identifier that it is registered under may be another than its address.`,
      js`await getAccessTokenSilently({ authorizationParams: { audience: ${serverOf(reading)} } });`,
    ),
    step(
      'developer',
      `Repeat ${requestLine(reading)} with the new token: it has three parts and names a signing algorithm such as RS256, where this one has five and names ${alg}.`,
    ),
    step(
      'owner',
      `Leave the algorithms that ${host} allows as they are: ${alg} is one of encryption, and nothing that ${host} holds can read or verify such a token.`,
    ),
  ];
}

/** A code is good once, at the token endpoint (RFC 6749 §4.1.3). */
const ofCode = (reading: Reading): Step[] => [
  step(
    'developer',
    'Exchange the code once at the token endpoint of its issuer, with the redirect URI of the sign-in; from a server where the client has a secret, else with the verifier of PKCE.',
    {
      language: 'shell',
      text: 'curl "$TOKEN_ENDPOINT" -d grant_type=authorization_code --data-urlencode "code=$CODE" --data-urlencode "redirect_uri=$REDIRECT_URI" -d "client_id=$CLIENT_ID" --data-urlencode "client_secret=$CLIENT_SECRET"',
    },
  ),
  step(
    'developer',
    `Send the access_token of that answer with ${requestLine(reading)}.`,
    sendInstead(reading, 'tokens.access_token'),
  ),
];

/** New keys of Supabase, which are no JWT (https://supabase.com/docs/guides/api/api-keys). */
const OF_SUPABASE = /^sb_(secret|publishable)_/;

function ofSupabase(reading: Reading): Step[] {
  const line = requestLine(reading);
  const isSecret = reading.token?.kind === 'opaque' && reading.token.text.startsWith('sb_secret_');
  return [
    step(
      'developer',
      `Send the key with ${line} in apikey only, and in Authorization the JWT of a signed-in user or nothing: keys that begin with sb_ are no JWT.`,
      curlCall(reading, '-H "apikey: $SUPABASE_KEY"'),
    ),
    ...(isSecret
      ? [
          step(
            'developer',
            `Send a secret key to ${hostOf(reading)} from a server only: it passes all row level security, and a page shows it to everybody.`,
          ),
        ]
      : []),
  ];
}

/** The words say themselves what is wanted, or instead of what. */
const namesKind = (reading: Reading): boolean =>
  /\b(?:expect\w*|requires?|needs?|must (?:be|use)|use|only|instead of)\b.{0,40}\b(?:tokens?|keys?)\b/i.test(
    said(reading, 'token-wrong-type')?.quote ?? '',
  );

/** The product whose documentation tells which kind is taken. */
function documentedBy(reading: Reading): string | null {
  const words = said(reading, 'token-wrong-type');
  return words?.recognised && words.saying.note !== undefined ? words.service.name : null;
}

/** Encrypted with a key that its issuer shares with nobody (RFC 7518 §4.5), and sent to somebody else. */
function isItsIssuersOwn({ url, status }: Reading, { alg, header }: EncryptedToken): boolean {
  if (status !== 401 || alg !== 'dir' || typeof header.iss !== 'string') return false;
  return url !== null && URL.canParse(header.iss) && new URL(header.iss).host !== url.host;
}

/** The very same token is good enough elsewhere: its kind is not the fault. */
function workedAnywhere(reading: Reading): boolean {
  const line = authorization(reading)?.lines[0];
  if (line === undefined) return false;
  return reading.history.worked.some((past) => past.authorization === line);
}

/** Another kind of token of the same issuer worked at this server. */
function changedKind(reading: Reading, use: TokenUse): Evidence | null {
  const line = authorization(reading)?.lines[0];
  if (line === undefined || use === 'unknown') return null;
  for (let i = reading.worked.length - 1; i >= 0; i--) {
    const past = reading.worked[i];
    if (!past || past.authorization === null || past.authorization === line) continue;
    const before = readToken(past.authorization.replace(/^bearer +/i, ''));
    if (before.kind !== 'jwt' || before.use === 'unknown' || before.use === use) continue;
    const says = `This is ${USE_IN_WORDS[use]}; ${USE_IN_WORDS[before.use]} worked at this server for ${past.method} ${past.path}.`;
    return evidence('credential', 'likely', says, { in: 'history', exchange: past.exchange.id });
  }
  return null;
}

function wrongUse(
  reading: Reading,
  use: TokenUse,
  sure: Evidence['certainty'],
  because: readonly string[],
): Evidence | null {
  if (use !== 'id-token' && !NEVER.has(use)) return null;
  if (use === 'id-token' && isOfFirebase(reading)) return null;
  const refuses = refusesCredential(reading);
  const shows = because.slice(0, 2).join('; ');
  const says = `The token in ${tokenCarrier(reading)} is ${USE_IN_WORDS[use]}: ${shows}.`;
  const at = atToken(reading);
  if (NEVER.has(use)) {
    if (speaksOfPermission(reading)) return evidence('hint', 'possible', says, at);
    return evidence(
      'credential',
      sure === 'certain' && (refuses || said(reading, 'token-wrong-type'))
        ? 'certain'
        : sure === 'possible'
          ? 'possible'
          : 'likely',
      says,
      at,
    );
  }
  if (speaksOfPermission(reading)) return null;
  // Many APIs take ID tokens, so that the kind alone does not say much.
  if (reading.status !== 401 && !refuses) return evidence('general', 'possible', says, at);
  const words = said(
    reading,
    'token-audience-mismatch',
    'token-issuer-mismatch',
    'token-signature-invalid',
  );
  return evidence(
    sure === 'possible' || words ? 'hint' : 'credential',
    refuses && sure === 'certain' ? 'likely' : 'possible',
    says,
    at,
  );
}

/** Firebase gives servers nothing but ID tokens to go by; only Google's own APIs ask for more. */
const isOfFirebase = ({ token, content }: Reading): boolean =>
  token?.kind === 'jwt' &&
  String(token.claims.iss).startsWith('https://securetoken.google.com/') &&
  !/access token/i.test(content.text);

/** What verifiers of signed tokens say of one that is encrypted. */
const wordsOfVerifier = (reading: Reading) =>
  said(reading, 'token-malformed', 'token-signature-invalid') ?? said(reading, 'bad-credential');

/** A JWE that is not for this server; a few frameworks read their own ones. */
function encrypted(reading: Reading): Evidence[] | undefined {
  const { token } = reading;
  if (token?.kind !== 'encrypted' || !authorization(reading) || speaksOfPermission(reading))
    return undefined;
  const words = wordsOfVerifier(reading);
  const note = token.notes[1] ?? token.notes[0] ?? '';
  const says = `The token in ${tokenCarrier(reading)} is encrypted (JWE): ${note}.`;
  return evidenceOf(
    evidence('credential', words ? 'likely' : 'possible', says, atToken(reading)),
    words && evidence('hint', 'likely', inWords(words), words.at),
  );
}

/** Good for what pages may do, which says nothing of the rest. */
const PUBLISHABLE = /^(?:pk_(?:live|test|sbox|prod)|sb_publishable)_/;

/** Kinds that only the server that issued them takes, at other endpoints. */
const OF_ISSUER: ReadonlySet<Role> = new Set([
  'refresh',
  'authorization-code',
  'client-secret',
  'webhook-secret',
]);

/** What a text is that begins as providers document it, where no API takes it in Authorization. */
function kindByPrefix(token: OpaqueToken): string | null {
  if (PUBLISHABLE.test(token.text)) {
    return 'a publishable key, which is good for what pages may do and no more';
  }
  if (token.text.startsWith('xapp-')) return 'an app-level token of Slack';
  const { format } = token;
  return format && OF_ISSUER.has(format.role) ? format.name : null;
}

function byPrefix(reading: Reading, token: OpaqueToken): Evidence[] | undefined {
  const kind = kindByPrefix(token);
  if (kind === null || !authorization(reading) || speaksOfPermission(reading)) return undefined;
  if (kindOf(reading) === 'client') return undefined;
  const sure = refusesCredential(reading) ? 'likely' : 'possible';
  return [evidence('credential', sure, `Authorization holds ${kind}.`, atToken(reading))];
}

function kindInWords(reading: Reading): string {
  const { token } = reading;
  const secret = secretOfOther(reading);
  if (secret) return secret;
  if (token?.kind === 'encrypted') return 'an encrypted token that only its issuer can read';
  if (token?.kind === 'jwt') return USE_IN_WORDS[token.use];
  const kind = token?.kind === 'opaque' ? kindByPrefix(token) : null;
  return kind ?? 'a credential of another kind';
}

function headlineOf(reading: Reading): string | null {
  const { token } = reading;
  if (token && broughtAsCode(reading, token.text))
    return 'A code was sent instead of an access token';
  const mode = modeOf(reading);
  if (mode) return `A ${mode} key was sent where another is wanted`;
  if (token?.kind === 'encrypted') return 'An encrypted token was sent that only its issuer reads';
  if (token?.kind !== 'jwt') return null;
  if (token.use === 'id-token') return 'An ID token was sent instead of an access token';
  return token.use === 'refresh-token'
    ? 'A refresh token was sent instead of an access token'
    : null;
}
