import type { Reading } from '../analysis.ts';
import { defineFinding, rfc } from './finding.ts';

export const bearerErrorMissing = defineFinding({
  id: 'bearer-error-missing',
  title: 'The Bearer challenge does not say why it refused the token',
  check(reading) {
    if (reading.status !== 401 || !reading.offered.includes('bearer')) return undefined;
    const { authorization } = reading.sent;
    if (!authorization.known || authorization.value?.scheme !== 'bearer') return undefined;
    const { text } = authorization.value;
    if (text === '' || (!TWICE.test(text) && receivedNone(reading))) return undefined;
    const challenges = reading.challenges.challenges.filter(isBearer);
    if (challenges.some(({ params }) => params.error !== undefined)) return undefined;
    const [first] = challenges;
    if (!first) return undefined;
    return {
      evidence: 'A Bearer token was sent and refused, but the Bearer challenge has no error.',
      at: { in: 'response', field: 'WWW-Authenticate', line: first.line, span: first.span },
    };
  },
  references: [
    rfc(6750, '3', 'The WWW-Authenticate Response Header Field'),
    rfc(6750, '3.1', 'Error Codes'),
  ],
});

/** What is sent twice has arrived, whatever the server makes of it. */
const TWICE = /^bearer /i;

const isBearer = ({ scheme }: { scheme: string }) => scheme.toLowerCase() === 'bearer';

/** Where the token was taken off on the way, an answer without `error` is right. */
const receivedNone = (reading: Reading) =>
  reading.services.statements.some(
    ({ means }) => means === 'no-credential' || means === 'authorization-stripped-upstream',
  );
