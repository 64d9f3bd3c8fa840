import { authenticationErrorCacheable } from './authentication-error-cacheable.ts';
import { bearerErrorMissing } from './bearer-error-missing.ts';
import { bearerErrorUnexpected } from './bearer-error-unexpected.ts';
import { challengeMalformed } from './challenge-malformed.ts';
import { challengeMissing } from './challenge-missing.ts';
import { challengeNotExposed } from './challenge-not-exposed.ts';
import { challengeParameterMissing } from './challenge-parameter-missing.ts';
import { cleartextCredentials } from './cleartext-credentials.ts';
import { credentialsInUrl } from './credentials-in-url.ts';
import { errorStatusMismatch } from './error-status-mismatch.ts';
import type { FindingCheck } from './finding.ts';
import { refreshStorm } from './refresh-storm.ts';
import { retryLoop } from './retry-loop.ts';
import { weakDigestAlgorithm } from './weak-digest-algorithm.ts';

/** Every finding, in the order of the catalogue (`FINDING_IDS`). */
export const FINDINGS: readonly FindingCheck[] = [
  retryLoop,
  refreshStorm,
  challengeMissing,
  challengeMalformed,
  challengeParameterMissing,
  bearerErrorMissing,
  bearerErrorUnexpected,
  errorStatusMismatch,
  challengeNotExposed,
  cleartextCredentials,
  credentialsInUrl,
  weakDigestAlgorithm,
  authenticationErrorCacheable,
];
