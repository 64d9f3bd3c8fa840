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

/** Hosts whose traffic does not leave the machine (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3). */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  if (host === '[::1]' || host.startsWith('[::ffff:7f')) return true;
  return /^127\.\d+\.\d+\.\d+$/.test(host);
}
