import type { ProxyServer } from './devtools.ts';

/** The choice of a proxy as a proxy auto-configuration script, in a `data:` URL; both browsers take it. */
export function proxyScript({ host, port, hosts = '*' }: ProxyServer) {
  const script = `function FindProxyForURL(url, host) {
    return shExpMatch(host, ${JSON.stringify(hosts)}) ? 'PROXY ${host}:${port}' : 'DIRECT';
  }`;
  const base64 = Buffer.from(script).toString('base64');
  return `data:application/x-ns-proxy-autoconfig;base64,${base64}`;
}
