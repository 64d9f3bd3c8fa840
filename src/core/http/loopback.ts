/** Hosts whose traffic does not leave the machine (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3). */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  if (host === '[::1]' || host.startsWith('[::ffff:7f')) return true;
  return /^127\.\d+\.\d+\.\d+$/.test(host);
}
