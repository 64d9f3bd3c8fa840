/**
 * The public ids. They appear in reports, links and tests: never renamed, only added to. The order
 * of the causes breaks ties between causes of equal evidence.
 */
export const CAUSE_IDS = [
  'credentials-missing',
  'credentials-not-included',
  'preflight-rejected',
  'authorization-dropped-on-redirect',
  'authorization-stripped-upstream',
  'scheme-mismatch',
  'scheme-missing',
  'scheme-duplicated',
  'token-placeholder',
  'token-malformed',
  'token-wrong-type',
  'basic-malformed',
  'api-key-invalid',
  'password-rejected',
  'token-expired',
  'token-not-yet-valid',
  'clock-skew',
  'token-audience-mismatch',
  'token-issuer-mismatch',
  'token-signature-invalid',
  'token-revoked',
  'token-rejected',
  'session-expired',
  'client-authentication-failed',
  'stale-credential-reused',
  'insufficient-scope',
  'step-up-required',
  'dpop-nonce-required',
  'dpop-proof-invalid',
  'client-certificate-required',
  'handshake-in-progress',
  'digest-stale-nonce',
  'digest-mismatch',
  'integrated-auth-not-allowed',
  'integrated-auth-rejected',
  'signature-mismatch',
  'signed-url-expired',
  'permission-denied',
  'csrf-rejected',
  'origin-not-allowed',
  'waf-blocked',
  'ip-not-allowed',
  'rate-limited',
  'sso-required',
  'account-disabled',
  'api-not-enabled',
  'blocked-by-proxy',
  'resource-forbidden-by-server',
  'no-such-route',
  'https-required',
  'host-not-allowed',
  'unauthenticated-reported-as-403',
  'forbidden-reported-as-401',
  'proxy-credentials-missing',
  'proxy-credentials-rejected',
  'proxy-status-from-origin',
] as const;
export type CauseId = (typeof CAUSE_IDS)[number];

/** Patterns over several requests and conformance of the answer. */
export const FINDING_IDS = [
  'retry-loop',
  'refresh-storm',
  'challenge-missing',
  'challenge-malformed',
  'challenge-parameter-missing',
  'bearer-error-missing',
  'bearer-error-unexpected',
  'error-status-mismatch',
  'challenge-not-exposed',
  'cleartext-credentials',
  'credentials-in-url',
  'weak-digest-algorithm',
  'authentication-error-cacheable',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

/**
 * What words of an answer can mean besides a cause. They leave the cause open, and the causes weigh
 * them against what was sent.
 * - `no-credential`: it received none ("No token provided").
 * - `not-signed-in`: it knows nobody behind the request ("Authentication required").
 * - `bad-credential`: it refused what it got, without saying why ("Invalid token").
 * - `denied`: it refused, without saying whom ("Access denied").
 * - `own-page`: its stock error page, which says nothing but who answered.
 */
export const OPEN_MEANINGS = [
  'no-credential',
  'not-signed-in',
  'bad-credential',
  'denied',
  'own-page',
] as const;

export type OpenMeaning = (typeof OPEN_MEANINGS)[number];

const OPEN: ReadonlySet<string> = new Set(OPEN_MEANINGS);

/** Whether a meaning leaves it open why. */
export const isOpen = (meaning: string): boolean => OPEN.has(meaning);
