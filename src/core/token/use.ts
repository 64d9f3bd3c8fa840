/**
 * Which kind of token a JWT is. First its own word (`typ`, `token_use`, …), then what only one kind
 * carries, then what one kind usually carries.
 */
import { has, isObject, type JsonObject, text } from './json.ts';

export type TokenUse =
  | 'access-token'
  | 'id-token'
  | 'refresh-token'
  | 'logout-token'
  | 'client-assertion'
  | 'dpop-proof'
  | 'sd-jwt'
  | 'key-binding'
  | 'service-account'
  | 'api-key'
  | 'custom-token'
  | 'request-object'
  | 'introspection-response'
  | 'security-event'
  | 'unknown';

export interface Use {
  use: TokenUse;
  /** `certain`: the token says so itself. */
  certainty: 'certain' | 'likely' | 'possible';
  /** What shows it, one sentence each; empty for `unknown`. */
  because: readonly string[];
}

/** In words, to stand behind "is". */
export const USE_IN_WORDS: Readonly<Record<TokenUse, string>> = {
  'access-token': 'an access token',
  'id-token': 'an ID token',
  'refresh-token': 'a refresh token',
  'logout-token': 'a logout token',
  'client-assertion': 'a client assertion',
  'dpop-proof': 'a DPoP proof',
  'sd-jwt': 'an SD-JWT',
  'key-binding': 'a key binding JWT',
  'service-account': 'a service account token',
  'api-key': 'an API key',
  'custom-token': 'a Firebase custom token',
  'request-object': 'an authorization request object',
  'introspection-response': 'a token introspection response',
  'security-event': 'a security event token',
  unknown: 'a JWT',
};

/** Explicit types (RFC 8725 §3.11), without the prefix `application/` that may be left out. */
const BY_TYP: Readonly<Record<string, readonly [TokenUse, string]>> = {
  'at+jwt': ['access-token', 'RFC 9068 §2.1'],
  'dpop+jwt': ['dpop-proof', 'RFC 9449 §4.2'],
  'logout+jwt': ['logout-token', 'OpenID Connect Back-Channel Logout 1.0 §2.4'],
  'client-authentication+jwt': ['client-assertion', 'draft-ietf-oauth-rfc7523bis'],
  'oauth-client-attestation+jwt': [
    'client-assertion',
    'OAuth 2.0 attestation-based client authentication',
  ],
  'oauth-client-attestation-pop+jwt': [
    'client-assertion',
    'OAuth 2.0 attestation-based client authentication',
  ],
  'oauth-authz-req+jwt': ['request-object', 'RFC 9101 §10.8'],
  'token-introspection+jwt': ['introspection-response', 'RFC 9701 §5'],
  'secevent+jwt': ['security-event', 'RFC 8417 §2.3'],
  'kb+jwt': ['key-binding', 'RFC 9901 §4.3'],
  'sd+jwt': ['sd-jwt', 'RFC 9901'],
  'sd-jwt': ['sd-jwt', 'RFC 9901'],
  'dc+sd-jwt': ['sd-jwt', 'SD-JWT VC'],
  'vc+sd-jwt': ['sd-jwt', 'SD-JWT VC'],
};

/** How issuers without a registered type call their own two tokens. */
const BY_WORD: Readonly<Record<string, TokenUse>> = {
  access: 'access-token',
  access_token: 'access-token',
  accesstoken: 'access-token',
  refresh: 'refresh-token',
  refresh_token: 'refresh-token',
  refreshtoken: 'refresh-token',
};

/** Claims by which a product names the kind; values in lower case. */
const BY_CLAIM: readonly (readonly [string, Readonly<Record<string, TokenUse>>])[] = [
  // Amazon Cognito
  ['token_use', { access: 'access-token', id: 'id-token', refresh: 'refresh-token' }],
  // Keycloak
  [
    'typ',
    {
      bearer: 'access-token',
      dpop: 'access-token',
      id: 'id-token',
      refresh: 'refresh-token',
      offline: 'refresh-token',
      logout: 'logout-token',
    },
  ],
  // Simple JWT for Django REST framework, Ory, and others
  [
    'token_type',
    {
      access: 'access-token',
      access_token: 'access-token',
      bearer: 'access-token',
      sliding: 'access-token',
      refresh: 'refresh-token',
      refresh_token: 'refresh-token',
      id: 'id-token',
      id_token: 'id-token',
    },
  ],
  // Flask-JWT-Extended and others
  ['type', BY_WORD],
  ['tokenType', BY_WORD],
  ['category', BY_WORD],
  ['purpose', BY_WORD],
];

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const FIREBASE_CUSTOM_AUDIENCE =
  'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit';
/** Claims that only an ID token carries (OpenID Connect Core 1.0 §2, §3.1.3.6, §3.3.2.11). */
const ID_ONLY = ['at_hash', 'c_hash', 's_hash'] as const;
const GRANTS = ['scope', 'scp', 'scopes', 'permissions'] as const;
const ACCESS_HINTS = ['client_id', 'cid', 'gty', 'cnf', 'realm_access', 'appid', 'idtyp'] as const;

const use = (kind: TokenUse, certainty: Use['certainty'], ...because: readonly string[]): Use => ({
  use: kind,
  certainty,
  because,
});

const UNKNOWN: Use = use('unknown', 'possible');

/** Which kind of token header and claims show, and why. */
export function tokenUse(header: JsonObject, claims: JsonObject): Use {
  return statedByTyp(header) ?? statedByClaim(claims) ?? byIssuer(claims) ?? byShape(claims);
}

/** The media type in `typ`, in lower case, without `application/` (RFC 7515 §4.1.9). */
export function typOf(header: JsonObject): string | null {
  const typ = text(header, 'typ')?.toLowerCase();
  if (typ === undefined) return null;
  return typ.startsWith('application/') ? typ.slice('application/'.length) : typ;
}

function statedByTyp(header: JsonObject): Use | undefined {
  const typ = typOf(header);
  if (typ === null || typ === 'jwt') return undefined;
  const word = Object.hasOwn(BY_WORD, typ) ? BY_WORD[typ] : undefined;
  if (word) return use(word, 'certain', `typ in the header is ${typ}`);
  const known = Object.hasOwn(BY_TYP, typ) ? BY_TYP[typ] : undefined;
  return known && use(known[0], 'certain', `typ in the header is ${typ} (${known[1]})`);
}

function statedByClaim(claims: JsonObject): Use | undefined {
  const events = claims.events;
  if (isObject(events) && Object.hasOwn(events, LOGOUT_EVENT)) {
    return use('logout-token', 'certain', 'events names the back-channel logout event');
  }
  for (const [claim, kinds] of BY_CLAIM) {
    const value = text(claims, claim)?.toLowerCase();
    if (value === undefined || !Object.hasOwn(kinds, value)) continue;
    const kind = kinds[value];
    if (kind) return use(kind, 'certain', `the claim ${claim} is ${value}`);
  }
  return undefined;
}

/** Issuers whose tokens are of one kind by their documentation. */
function byIssuer(claims: JsonObject): Use | undefined {
  const iss = text(claims, 'iss');
  const sub = text(claims, 'sub');
  if (has(claims, 'kubernetes.io')) {
    return use('service-account', 'certain', 'the claim kubernetes.io names a Kubernetes workload');
  }
  if (iss === undefined) return undefined;
  if (iss === 'kubernetes/serviceaccount') {
    return use('service-account', 'certain', `iss is ${iss}`);
  }
  if (iss.startsWith('https://securetoken.google.com/')) {
    return use('id-token', 'certain', 'iss is the issuer of Firebase ID tokens');
  }
  if (claims.aud === FIREBASE_CUSTOM_AUDIENCE) {
    return use(
      'custom-token',
      'certain',
      'aud is the Identity Toolkit: the token is to be exchanged for an ID token at sign-in',
    );
  }
  if (iss === 'https://accounts.google.com' || iss === 'accounts.google.com') {
    return use('id-token', 'certain', 'Google issues JWTs under this iss as ID tokens only');
  }
  const role = text(claims, 'role');
  if (iss === 'supabase' && (role === 'anon' || role === 'service_role')) {
    return use('api-key', 'certain', `iss is supabase and role is ${role}`);
  }
  if (iss.endsWith('.gserviceaccount.com') && (sub === undefined || sub === iss)) {
    return use(
      'service-account',
      'likely',
      'iss is a Google service account that signed it itself',
    );
  }
  return undefined;
}

function byShape(claims: JsonObject): Use {
  const carries = (name: string) => has(claims, name);
  const grant = GRANTS.find(carries);
  const azp = text(claims, 'azp');
  const audienceIsClient = azp !== undefined && isAudience(claims, azp);

  const idOnly = ID_ONLY.filter(carries);
  if (idOnly.length > 0) {
    return use('id-token', 'likely', ...idOnly.map((name) => `it carries ${name}`));
  }
  if (grant !== undefined) {
    const hints = ACCESS_HINTS.filter(carries).map((name) => `it carries ${name}`);
    return use('access-token', 'likely', `it carries ${grant}`, ...hints);
  }
  if (carries('nonce') && carries('aud')) {
    const more = audienceIsClient ? ['aud is the client that asked for it (azp)'] : [];
    return use('id-token', 'likely', 'it carries nonce and no scope', ...more);
  }
  const client = ACCESS_HINTS.find(carries);
  if (client !== undefined) return use('access-token', 'likely', `it carries ${client}`);
  if (audienceIsClient) {
    return use(
      'id-token',
      'likely',
      'aud is the client that asked for it (azp), and there is no scope',
    );
  }
  const iss = text(claims, 'iss');
  if (iss !== undefined && carries('aud') && iss === claims.sub) {
    return use('client-assertion', 'likely', 'iss and sub are the same (RFC 7523 §3)');
  }
  if (carries('auth_time') && carries('aud')) {
    return use('id-token', 'possible', 'it carries auth_time and no scope');
  }
  return UNKNOWN;
}

function isAudience(claims: JsonObject, who: string): boolean {
  const aud = claims.aud;
  return Array.isArray(aud) ? aud.length === 1 && aud[0] === who : aud === who;
}
