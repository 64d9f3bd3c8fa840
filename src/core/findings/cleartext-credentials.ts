import { isLoopback } from '../http/loopback.ts';
import { defineFinding, rfc } from './finding.ts';

export const cleartextCredentials = defineFinding({
  id: 'cleartext-credentials',
  title: 'Credentials travelled without encryption',
  check(reading) {
    const { url } = reading;
    if (url?.protocol !== 'http:' || isLoopback(url.hostname)) return undefined;
    const field = reading.requestField('authorization');
    if (!field.known) return undefined;
    const line = field.value.findIndex((value) => /^\s*(?:basic|bearer)\s/i.test(value));
    if (line < 0) return undefined;
    const scheme = /^\s*basic/i.test(field.value[line] ?? '') ? 'Basic' : 'Bearer';
    return {
      evidence: `Authorization: ${scheme} was sent to ${url.host} over plain http, where anybody on the way can read it.`,
      at: { in: 'request', field: 'Authorization', line, span: null },
    };
  },
  references: [
    rfc(7617, '4', 'Security Considerations of Basic'),
    rfc(6750, '5.3', 'Summary of Recommendations for Bearer tokens'),
  ],
});
