import { fieldFact } from '../exchange.ts';
import { challengeField } from '../http/challenge.ts';
import { defineFinding, rfc } from './finding.ts';

export const challengeMissing = defineFinding({
  id: 'challenge-missing',
  title: 'The answer asks for credentials without a challenge',
  check(reading) {
    const { status, attempt } = reading;
    if (status === 403 || !attempt.response) return undefined;
    const name = challengeField(reading);
    const field = fieldFact(attempt.response.fields, name);
    if (!field.known) return undefined;
    if (field.value.some((value) => value.trim() !== '')) return undefined;
    const what = field.value.length > 0 ? `an empty ${name} field` : `no ${name} field`;
    return {
      evidence: `The answer has status ${status} and ${what}, which it must have.`,
      at: { in: 'status' },
    };
  },
  references: [
    rfc(9110, '15.5.2', '401 Unauthorized'),
    rfc(9110, '15.5.8', '407 Proxy Authentication Required'),
    rfc(9110, '11.6.1', 'WWW-Authenticate'),
  ],
});
