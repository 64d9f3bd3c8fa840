import { challengeField } from '../http/challenge.ts';
import { defineFinding, rfc } from './finding.ts';

/** What a challenge of the scheme must name (RFC 7617 §2, RFC 7616 §3.3). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  basic: ['realm'],
  digest: ['realm', 'nonce'],
};

export const challengeParameterMissing = defineFinding({
  id: 'challenge-parameter-missing',
  title: 'A challenge lacks a required parameter',
  check(reading) {
    for (const { scheme, params, line, span } of reading.challenges.challenges) {
      const name = scheme.toLowerCase();
      if (!Object.hasOwn(REQUIRED, name)) continue;
      const missing = (REQUIRED[name] ?? []).filter((parameter) => params[parameter] === undefined);
      if (missing.length === 0) continue;
      const field = challengeField(reading);
      return {
        evidence: `The ${scheme} challenge in ${field} has no ${missing.join(' and no ')}.`,
        at: { in: 'response', field, line, span },
      };
    }
    return undefined;
  },
  references: [
    rfc(7617, '2', "The 'Basic' Authentication Scheme"),
    rfc(7616, '3.3', 'The WWW-Authenticate Response Header Field'),
  ],
});
