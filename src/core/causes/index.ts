/** Every cause, in the order of the catalogue (`ids.ts`), which breaks ties. */
import { accountDisabled } from './account-disabled.ts';
import { apiKeyInvalid } from './api-key-invalid.ts';
import { apiNotEnabled } from './api-not-enabled.ts';
import { authorizationDroppedOnRedirect } from './authorization-dropped-on-redirect.ts';
import { authorizationStrippedUpstream } from './authorization-stripped-upstream.ts';
import { basicMalformed } from './basic-malformed.ts';
import { blockedByProxy } from './blocked-by-proxy.ts';
import type { Cause } from './cause.ts';
import { clientAuthenticationFailed } from './client-authentication-failed.ts';
import { clientCertificateRequired } from './client-certificate-required.ts';
import { clockSkew } from './clock-skew.ts';
import { credentialsMissing } from './credentials-missing.ts';
import { credentialsNotIncluded } from './credentials-not-included.ts';
import { csrfRejected } from './csrf-rejected.ts';
import { digestMismatch } from './digest-mismatch.ts';
import { digestStaleNonce } from './digest-stale-nonce.ts';
import { dpopNonceRequired } from './dpop-nonce-required.ts';
import { dpopProofInvalid } from './dpop-proof-invalid.ts';
import { forbiddenReportedAs401 } from './forbidden-reported-as-401.ts';
import { handshakeInProgress } from './handshake-in-progress.ts';
import { hostNotAllowed } from './host-not-allowed.ts';
import { httpsRequired } from './https-required.ts';
import { insufficientScope } from './insufficient-scope.ts';
import { integratedAuthNotAllowed } from './integrated-auth-not-allowed.ts';
import { integratedAuthRejected } from './integrated-auth-rejected.ts';
import { ipNotAllowed } from './ip-not-allowed.ts';
import { noSuchRoute } from './no-such-route.ts';
import { originNotAllowed } from './origin-not-allowed.ts';
import { passwordRejected } from './password-rejected.ts';
import { permissionDenied } from './permission-denied.ts';
import { preflightRejected } from './preflight-rejected.ts';
import { proxyCredentialsMissing } from './proxy-credentials-missing.ts';
import { proxyCredentialsRejected } from './proxy-credentials-rejected.ts';
import { proxyStatusFromOrigin } from './proxy-status-from-origin.ts';
import { rateLimited } from './rate-limited.ts';
import { resourceForbiddenByServer } from './resource-forbidden-by-server.ts';
import { schemeDuplicated } from './scheme-duplicated.ts';
import { schemeMismatch } from './scheme-mismatch.ts';
import { schemeMissing } from './scheme-missing.ts';
import { sessionExpired } from './session-expired.ts';
import { signatureMismatch } from './signature-mismatch.ts';
import { signedUrlExpired } from './signed-url-expired.ts';
import { ssoRequired } from './sso-required.ts';
import { staleCredentialReused } from './stale-credential-reused.ts';
import { stepUpRequired } from './step-up-required.ts';
import { tokenAudienceMismatch } from './token-audience-mismatch.ts';
import { tokenExpired } from './token-expired.ts';
import { tokenIssuerMismatch } from './token-issuer-mismatch.ts';
import { tokenMalformed } from './token-malformed.ts';
import { tokenNotYetValid } from './token-not-yet-valid.ts';
import { tokenPlaceholder } from './token-placeholder.ts';
import { tokenRejected } from './token-rejected.ts';
import { tokenRevoked } from './token-revoked.ts';
import { tokenSignatureInvalid } from './token-signature-invalid.ts';
import { tokenWrongType } from './token-wrong-type.ts';
import { unauthenticatedReportedAs403 } from './unauthenticated-reported-as-403.ts';
import { wafBlocked } from './waf-blocked.ts';

export const CAUSES: readonly Cause[] = [
  credentialsMissing,
  credentialsNotIncluded,
  preflightRejected,
  authorizationDroppedOnRedirect,
  authorizationStrippedUpstream,
  schemeMismatch,
  schemeMissing,
  schemeDuplicated,
  tokenPlaceholder,
  tokenMalformed,
  tokenWrongType,
  basicMalformed,
  apiKeyInvalid,
  passwordRejected,
  tokenExpired,
  tokenNotYetValid,
  clockSkew,
  tokenAudienceMismatch,
  tokenIssuerMismatch,
  tokenSignatureInvalid,
  tokenRevoked,
  tokenRejected,
  sessionExpired,
  clientAuthenticationFailed,
  staleCredentialReused,
  insufficientScope,
  stepUpRequired,
  dpopNonceRequired,
  dpopProofInvalid,
  clientCertificateRequired,
  handshakeInProgress,
  digestStaleNonce,
  digestMismatch,
  integratedAuthNotAllowed,
  integratedAuthRejected,
  signatureMismatch,
  signedUrlExpired,
  permissionDenied,
  csrfRejected,
  originNotAllowed,
  wafBlocked,
  ipNotAllowed,
  rateLimited,
  ssoRequired,
  accountDisabled,
  apiNotEnabled,
  blockedByProxy,
  resourceForbiddenByServer,
  noSuchRoute,
  httpsRequired,
  hostNotAllowed,
  unauthenticatedReportedAs403,
  forbiddenReportedAs401,
  proxyCredentialsMissing,
  proxyCredentialsRejected,
  proxyStatusFromOrigin,
];
