/** Whether a proxy answered, and which. */
import type { Certainty, Reading, Step } from '../../analysis.ts';
import { curlCall } from './code.ts';
import { authorizationOf } from './request.ts';
import { siteOf } from './words.ts';

/** A Proxy-Authenticate field came with the answer. */
export const askedByProxy = ({ challenges }: Reading): boolean => challenges.challenges.length > 0;

/** The proxy by its address or its realm, to stand in a sentence. */
export function proxyName(reading: Reading): string {
  const { proxy } = reading.exchange;
  if (proxy.known && proxy.value) return `the proxy ${proxy.value.host}:${proxy.value.port}`;
  const { challenges } = reading.challenges;
  const sent = authorizationOf(reading)?.scheme;
  const asked =
    challenges.find((one) => one.params.realm && one.scheme.toLowerCase() === sent) ??
    challenges.find(({ params }) => params.realm);
  const realm = reading.status === 407 ? asked?.params.realm : undefined;
  return realm ? `the proxy “${realm}”` : 'the proxy';
}

/** The option of curl for a scheme of the proxy; it sends Basic where none is given, in the clear. */
const OPTIONS: Readonly<Record<string, string>> = {
  basic: '',
  digest: '--proxy-digest ',
  ntlm: '--proxy-ntlm ',
  negotiate: '--proxy-negotiate ',
};

/** Whether the proxy takes nothing but the ticket of an account. */
export const takesTicketsOnly = ({ offered }: Reading): boolean =>
  offered.length > 0 && offered.every((scheme) => scheme === 'negotiate');

/** The same call from a shell, as the proxy wants to be answered. */
export function callThroughProxy(reading: Reading): Step['code'] {
  const all = Object.keys(OPTIONS).filter((scheme) => reading.offered.includes(scheme));
  // Where it may choose, it takes the safest.
  const known = all.length === 1 ? all[0] : undefined;
  // Without a challenge there is nothing that curl could choose from.
  const unknown = askedByProxy(reading) ? '--proxy-anyauth ' : '--proxy-basic ';
  const option = known === undefined ? unknown : OPTIONS[known];
  const who = takesTicketsOnly(reading) ? ':' : '"$PROXY_USER:$PROXY_PASSWORD"';
  return curlCall(reading, `--proxy "$PROXY" ${option}--proxy-user ${who}`);
}

/** Fields that proxies add to what they answer, or browsers to what they send them. */
const OF_PROXIES = [
  'proxy-connection',
  'proxy-agent',
  'proxy-support',
  'x-squid-error',
  'x-luminati-error',
  'x-brd-error',
  'proxy-status',
];

/** A cache that bears a name of the site's own domain stands before the site, not before the visitor. */
export function isOwnCache(reading: Reading): boolean {
  if (isSentToProxy(reading)) return false;
  const host = reading.url?.hostname ?? '';
  const domain = siteOf(host);
  if (!domain.includes('.')) return false;
  const names = ['via', 'x-cache', 'x-cache-lookup']
    .flatMap((name) => reading.responseFieldValues(name))
    .join(' ')
    .slice(0, LONGEST);
  const own = `(?:^|[\\s.])${domain.replaceAll('.', '\\.')}`;
  // Visitors do not see the port at which a site is served behind its cache; a proxy names its own.
  if (new RegExp(`${own}:(?!80\\b|443\\b)\\d`, 'i').test(names)) return false;
  const name = new RegExp(`(\\S*)${own}(?![\\w.-])`, 'i').exec(names);
  return name !== null && !OF_AN_OFFICE.test(name[1] ?? '');
}

/** Characters of these fields that are looked at. */
const LONGEST = 2000;

/** What the proxies of an organisation are called, whose own servers may bear its domain as well. */
const OF_AN_OFFICE = /^(?!.*reverse).*(?:proxy|corp\b|office|egress|intern)/i;

/** Browsers add these fields for proxies that they are set up with. */
function isSentToProxy(reading: Reading): boolean {
  const { proxy } = reading.exchange;
  const asked = reading.requestField('proxy-connection');
  const sent = reading.requestField('proxy-authorization');
  return (
    (proxy.known && proxy.value !== null) ||
    (asked.known && asked.value.length > 0) ||
    (sent.known && sent.value.length > 0)
  );
}

/** What stands before servers, not before visitors, by the names that it gives itself in Via. */
const BEFORE_SERVERS = /\b(?:cloudfront|akamai\w*|varnish|vegur|google|kong\/[\d.]+)\b/i;

function showsProxy(reading: Reading): boolean {
  const via = reading.responseField('via');
  return (
    (via !== undefined && !BEFORE_SERVERS.test(via)) ||
    OF_PROXIES.some((name) => reading.responseField(name) !== undefined) ||
    isSentToProxy(reading)
  );
}

/**
 * How sure it is that a 407 came from the server (RFC 9110 §15.5.8 gives it to proxies only); null
 * where nothing says so. A proxy's 407 for an https URL answers the CONNECT, so that the request
 * itself is never sent and the exchange ends with an error.
 */
export function answeredByOrigin(reading: Reading): Certainty | null {
  const { exchange, attempt, status, url } = reading;
  if (status !== 407 || attempt.method === 'CONNECT') return null;
  const { proxy } = exchange;
  if (proxy.known && proxy.value === null) return 'certain';
  if (proxy.known) return null;
  if (url?.protocol === 'https:') {
    if (exchange.state !== 'completed' || exchange.error !== '') return null;
    // A gateway may pass on the 407 of a proxy on its own way out.
    const server = reading.responseField('server') ?? 'proxy';
    if (showsProxy(reading) && !namesOtherAddress(reading))
      return /squid|proxy|bluecoat|zscaler|wcg|iwsva/i.test(server) ? 'possible' : 'likely';
    return askedByProxy(reading) || showsProxy(reading) ? 'likely' : 'certain';
  }
  return askedByProxy(reading) || showsProxy(reading) ? null : 'likely';
}

/** The address that the page of a proxy says it was asked for, where that is of another host. */
export function namesOtherAddress({ content, url }: Reading): string | null {
  const asked = /\bURL:?\s{0,3}(https?:\/\/([\w.-]+)\S{0,60})/.exec(content.text);
  const [, address, host] = asked ?? [];
  return address && host && host.toLowerCase() !== url?.hostname ? address : null;
}
