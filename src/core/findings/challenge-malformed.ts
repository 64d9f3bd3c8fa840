import { challengeField } from '../http/challenge.ts';
import { defineFinding, rfc } from './finding.ts';

/** How much of the field is shown around the place. */
const AROUND = 20;

export const challengeMalformed = defineFinding({
  id: 'challenge-malformed',
  title: 'A challenge does not fit the grammar',
  check(reading) {
    const { wellFormed, faults, lines } = reading.challenges;
    const [fault] = faults;
    if (wellFormed || !fault) return undefined;
    const field = challengeField(reading);
    const text = lines[fault.line] ?? '';
    const from = Math.max(0, fault.at - AROUND);
    const near = text.slice(from, fault.at + AROUND);
    return {
      evidence: `${field}, character ${fault.at + 1}: ${fault.message} (near “${near}”).`,
      at: {
        in: 'response',
        field,
        line: fault.line,
        span: { start: fault.at, end: Math.min(text.length, fault.at + 1) },
      },
    };
  },
  references: [
    rfc(9110, '11.6.1', 'WWW-Authenticate'),
    rfc(9110, '11.2', 'Authentication Parameters'),
    rfc(9110, '5.6.1', 'Lists (#rule ABNF Extension)'),
  ],
});
