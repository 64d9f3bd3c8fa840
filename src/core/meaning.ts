/** What the status code means in this answer, and whether it is the right one. */
import type { Meaning, RankedCause, Reading } from './analysis.ts';
import type { FlaggedStatus } from './exchange.ts';
import type { CauseId } from './ids.ts';

/**
 * What the question of a status code is about. `absent`: nobody has said who asks; `refused`: what
 * was said does not hold; `forbidden`: who asks is known and may not; `regardless`: who asks plays no
 * part; `unfinished`: the client goes on by itself; `proxy`: something on the way asks.
 */
type Matter = 'absent' | 'refused' | 'forbidden' | 'regardless' | 'unfinished' | 'proxy';

const MATTER: Readonly<Record<CauseId, Matter>> = {
  'credentials-missing': 'absent',
  'credentials-not-included': 'absent',
  'preflight-rejected': 'absent',
  'authorization-dropped-on-redirect': 'absent',
  'authorization-stripped-upstream': 'absent',
  'scheme-mismatch': 'refused',
  'scheme-missing': 'refused',
  'scheme-duplicated': 'refused',
  'token-placeholder': 'refused',
  'token-malformed': 'refused',
  'token-wrong-type': 'refused',
  'basic-malformed': 'refused',
  'api-key-invalid': 'refused',
  'password-rejected': 'refused',
  'token-expired': 'refused',
  'token-not-yet-valid': 'refused',
  'clock-skew': 'refused',
  'token-audience-mismatch': 'refused',
  'token-issuer-mismatch': 'refused',
  'token-signature-invalid': 'refused',
  'token-revoked': 'refused',
  'token-rejected': 'refused',
  'session-expired': 'refused',
  'client-authentication-failed': 'refused',
  'stale-credential-reused': 'refused',
  'insufficient-scope': 'forbidden',
  'step-up-required': 'refused',
  'dpop-nonce-required': 'unfinished',
  'dpop-proof-invalid': 'refused',
  'client-certificate-required': 'forbidden',
  'handshake-in-progress': 'unfinished',
  'digest-stale-nonce': 'unfinished',
  'digest-mismatch': 'refused',
  'integrated-auth-not-allowed': 'absent',
  'integrated-auth-rejected': 'refused',
  'signature-mismatch': 'refused',
  'signed-url-expired': 'refused',
  'permission-denied': 'forbidden',
  'csrf-rejected': 'regardless',
  'origin-not-allowed': 'regardless',
  'waf-blocked': 'regardless',
  'ip-not-allowed': 'regardless',
  'rate-limited': 'regardless',
  'sso-required': 'forbidden',
  'account-disabled': 'forbidden',
  'api-not-enabled': 'forbidden',
  'blocked-by-proxy': 'regardless',
  'resource-forbidden-by-server': 'regardless',
  'no-such-route': 'regardless',
  'https-required': 'regardless',
  'host-not-allowed': 'regardless',
  'unauthenticated-reported-as-403': 'absent',
  'forbidden-reported-as-401': 'forbidden',
  'proxy-credentials-missing': 'proxy',
  'proxy-credentials-rejected': 'proxy',
  'proxy-status-from-origin': 'proxy',
};

/** Says what the code means here, by the first cause; sure of nothing that the cause is not sure of. */
export function meaningOf(reading: Reading, first: RankedCause): Meaning {
  const { status } = reading;
  const matter = MATTER[first.id];
  return {
    here: here(reading, matter, first),
    notTheOther: notTheOther(status, matter),
    next: next(reading, matter, first),
    shouldBe: shouldBe(reading, matter, first),
  };
}

const hostOf = (reading: Reading) => reading.url?.host ?? 'the server';
const maybe = (first: RankedCause) => (first.certainty === 'certain' ? '' : ' probably');

function here(reading: Reading, matter: Matter, first: RankedCause): string {
  const host = hostOf(reading);
  if (reading.status === 407) {
    if (first.id === 'proxy-status-from-origin') {
      return `407 means that a proxy wants to know who you are; here it${maybe(first)} came from ${host} itself.`;
    }
    return `407: a proxy on the way to ${host} wants to know who you are before it passes the request on. ${host} was not asked.`;
  }
  const code = reading.status;
  switch (matter) {
    case 'absent':
      return `${code}: ${host} does not know who is asking, since it${maybe(first)} received no credential that it could check.`;
    case 'refused':
      return `${code}: ${host}${maybe(first)} received a credential and does not accept it.`;
    case 'unfinished':
      return `${code}: ${host} asks for one more step of the sign-in that is under way.`;
    case 'forbidden':
      return `${code}: ${host}${maybe(first)} takes the credential, and what it stands for may not do this.`;
    default:
      return `${code}: ${host} refuses the request${maybe(first)} for a reason that has nothing to do with who is asking.`;
  }
}

function notTheOther(status: FlaggedStatus, matter: Matter): string {
  if (status === 407) {
    return 'Not 401: that would come from the server, with WWW-Authenticate, and would be answered with Authorization; a proxy uses 407, Proxy-Authenticate and Proxy-Authorization.';
  }
  if (status === 401) {
    return matter === 'forbidden' || matter === 'regardless'
      ? '401 means "I do not know you, or not well enough"; 403 means "I know all I need, and the answer is no". What speaks here is the second.'
      : 'Not 403: that would mean that other credentials, or none, make no difference. 401 says that valid credentials would.';
  }
  if (matter === 'absent') {
    return '401 means "tell me who you are"; 403 means "no, whoever you are". What speaks here is the first.';
  }
  if (matter === 'refused' || matter === 'unfinished') {
    return 'A credential that does not hold is a case for 401 with a challenge; 403 is allowed for credentials that do not suffice, but hides from clients that a new one would help.';
  }
  return 'Not 401: that would ask for credentials, with WWW-Authenticate, and valid ones would help. Here they would not.';
}

/** Causes whose 403 ends by itself, or when something else than the identity changes. */
const OTHERWISE: Partial<Record<CauseId, string>> = {
  'rate-limited':
    'Wait until the limit is over (Retry-After or the reset time, where they are given), then repeat the request.',
  'csrf-rejected':
    'Get a new anti-forgery token (reload the page or call the endpoint that hands it out) and send it with the request.',
  'https-required': 'Send the request over https.',
  'waf-blocked':
    'Do not repeat it unchanged; pass the check in the browser, or change what the rule objects to.',
  'insufficient-scope': 'Do not repeat it with this token; get one with the missing scope first.',
  'sso-required': 'Authorise the credential for single sign-on once, then repeat the request.',
  'step-up-required':
    'Send the user through a new, stronger or fresher sign-in, then repeat the request with the new token.',
  'client-certificate-required': 'Connect again with a client certificate that the server accepts.',
  'preflight-rejected':
    'Nothing: the page cannot change it. The server must answer OPTIONS without credentials.',
  'no-such-route': 'Correct the address or the method; credentials make no difference.',
  'host-not-allowed': 'Use the host name that the server expects, or have this one allowed.',
};

function next(reading: Reading, matter: Matter, first: RankedCause): string {
  const other = OTHERWISE[first.id];
  if (other !== undefined) return other;
  if (first.id === 'permission-denied' && first.certainty === 'possible') {
    return 'Do not repeat it unchanged: find out first whether the permission is missing or the credential is not accepted.';
  }
  if (first.id === 'proxy-status-from-origin')
    return 'Treat it as an error of the server; do not send Proxy-Authorization to it.';
  const challenge = reading.challenges.challenges[0]?.scheme;
  switch (matter) {
    case 'proxy':
      return `Answer the proxy${challenge ? ` (${challenge})` : ''} with Proxy-Authorization, then repeat the request once.`;
    case 'unfinished':
      return 'Go on with the value that the answer brings, and repeat the request once.';
    case 'absent':
      return `Authenticate${challenge ? ` with ${challenge}` : ''}, then repeat the request once.`;
    case 'refused':
      return 'Do not repeat it with the same credential; get a valid one, then repeat the request once.';
    default:
      return 'Do not retry: the same request will be refused again until the permission or the rule changes.';
  }
}

/** Codes that fit better than 401 and 403, whatever the request carried. */
const BETTER: Partial<Record<CauseId, string>> = {
  'rate-limited': '429 Too Many Requests with Retry-After (RFC 6585 §4).',
  'no-such-route': '404 Not Found (RFC 9110 §15.5.5).',
  'host-not-allowed': '421 Misdirected Request (RFC 9110 §15.5.20).',
  'preflight-rejected':
    '204 No Content with the Access-Control-Allow-* fields: a preflight never carries credentials (Fetch Standard, CORS protocol).',
  'proxy-status-from-origin':
    '401 with WWW-Authenticate where the server itself wants credentials; 502 Bad Gateway where its own proxy refused it (RFC 9110 §15.6.3).',
};

function shouldBe(reading: Reading, matter: Matter, first: RankedCause): string {
  const better = BETTER[first.id];
  if (better !== undefined) return better;
  if (reading.status === 403 && (matter === 'absent' || matter === 'refused')) {
    if (SIGNED.has(first.id)) return '';
    if (first.id === 'step-up-required') {
      return '401 with WWW-Authenticate: Bearer error="insufficient_user_authentication" (RFC 9470 §3).';
    }
    return '401 Unauthorized with a WWW-Authenticate challenge (RFC 9110 §15.5.2).';
  }
  if (
    reading.status === 401 &&
    (matter === 'forbidden' || matter === 'regardless') &&
    first.id !== 'client-certificate-required'
  ) {
    return first.id === 'insufficient-scope'
      ? '403 Forbidden with WWW-Authenticate: Bearer error="insufficient_scope" (RFC 6750 §3.1).'
      : '403 Forbidden (RFC 9110 §15.5.4).';
  }
  return '';
}

/** No challenge exists for a signature in the URL, so that 403 is right. */
const SIGNED: ReadonlySet<CauseId> = new Set(['signature-mismatch', 'signed-url-expired']);
