import { defineFinding, rfc } from './finding.ts';

/** The status that goes with each error code (RFC 6750 §3.1). */
const STATUS: Readonly<Record<string, number>> = {
  invalid_request: 400,
  invalid_token: 401,
  insufficient_scope: 403,
};

export const errorStatusMismatch = defineFinding({
  id: 'error-status-mismatch',
  title: 'Error code and status contradict each other',
  check(reading) {
    if (reading.status === 407) return undefined;
    for (const { scheme, parameters, line } of reading.challenges.challenges) {
      const name = scheme.toLowerCase();
      if (name !== 'bearer' && name !== 'dpop') continue;
      const error = parameters.find((parameter) => parameter.name === 'error');
      if (!error || !Object.hasOwn(STATUS, error.value)) continue;
      const status = STATUS[error.value];
      if (status === undefined || status === reading.status) continue;
      return {
        evidence: `The ${scheme} challenge says error="${error.value}", which goes with ${status}; the status is ${reading.status}.`,
        at: { in: 'response', field: 'WWW-Authenticate', line, span: error.span },
      };
    }
    return undefined;
  },
  references: [rfc(6750, '3.1', 'Error Codes')],
});
