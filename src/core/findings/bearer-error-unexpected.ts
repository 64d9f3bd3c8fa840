import type { Reading } from '../analysis.ts';
import { contentField, readRequestContent } from '../http/content.ts';
import { defineFinding, rfc } from './finding.ts';

export const bearerErrorUnexpected = defineFinding({
  id: 'bearer-error-unexpected',
  title: 'The challenge reports an error although no token was sent',
  check(reading) {
    if (reading.status === 407 || !reading.offered.includes('bearer')) return undefined;
    const challenge = reading.challenges.challenges.find(
      ({ scheme, params }) => scheme.toLowerCase() === 'bearer' && params.error !== undefined,
    );
    if (!challenge || !sentNoToken(reading)) return undefined;
    const error = challenge.parameters.find(({ name }) => name === 'error');
    return {
      evidence: `No token was sent, yet the Bearer challenge says error="${challenge.params.error ?? ''}".`,
      at: {
        in: 'response',
        field: 'WWW-Authenticate',
        line: challenge.line,
        span: error?.span ?? challenge.span,
      },
    };
  },
  references: [
    rfc(6750, '3.1', 'Error Codes'),
    rfc(6750, '3', 'The WWW-Authenticate Response Header Field'),
  ],
});

/** No authentication information, or an unsupported method (RFC 6750 §3.1); cookies and keys may hold a token. */
function sentNoToken(reading: Reading): boolean {
  const { nothing, authorization, sessions, keys, signIn } = reading.sent;
  if (sessions.length > 0 || keys.length > 0 || signIn !== null) return false;
  const other = authorization.known ? authorization.value?.scheme : undefined;
  if (!(nothing.known && nothing.value) && other !== 'basic' && other !== 'digest') return false;
  const { body } = reading.attempt.request;
  if (!body.known || !body.value.includes('access_token')) return true;
  return contentField(readRequestContent(body, ''), 'access_token') === undefined;
}
