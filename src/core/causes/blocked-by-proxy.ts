import type { Evidence, Place, Reading, Step } from '../analysis.ts';
import type { ContentKind } from '../http/content.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { registryAt } from './shared/package-mirror.ts';
import { isOwnCache, proxyName } from './shared/proxy.ts';
import { inResponse, tellsProxy } from './shared/request.ts';
import { AT_STATUS } from './shared/sent.ts';
import { hostOf, listed, quote, requestLine } from './shared/words.ts';

/** Errors of an intermediary that refuses by its own rule (RFC 9209 §2.3). */
const REFUSED = /\berror\s*=\s*"?(?:http_request_denied|destination_ip_prohibited)\b/i;

/** What a proxy may say of an address as well as a server. */
const DENIALS: ReadonlySet<string> = new Set([
  'denied',
  'permission-denied',
  'resource-forbidden-by-server',
  'unauthenticated-reported-as-403',
]);

const hasServer = (reading: Reading): boolean =>
  reading.responseField('server') !== undefined ||
  reading.responseField('x-powered-by') !== undefined;

export const blockedByProxy = defineCause({
  id: 'blocked-by-proxy',
  title: 'A proxy or web filter on the way refuses the address',
  meaning:
    'A proxy or web filter between the browser and the internet refused to pass the request on. The server behind the address was never asked, so nothing on its side plays a part.',
  // A proxy that asks for credentials says on its page whose it is, as those do that block.
  heeds: (_statement, reading) =>
    !isOwnCache(reading) && (reading.status !== 407 || reading.offered.length === 0),
  check(reading) {
    if (reading.status !== 403) return undefined;
    const found: Evidence[] = [];
    const status = reading.responseField('proxy-status');
    if (status !== undefined && REFUSED.test(status)) {
      found.push(
        evidence(
          'text',
          'likely',
          `Proxy-Status says ${status.slice(0, 120)}.`,
          inResponse('Proxy-Status'),
        ),
      );
    }
    const { exchange, url, attempt } = reading;
    const proxied = exchange.proxy.known && exchange.proxy.value !== null;
    const tunnel = attempt.method === 'CONNECT' || /TUNNEL|PROXY_CONN/i.test(exchange.error);
    if (tunnel && (url?.protocol === 'https:' || attempt.method === 'CONNECT')) {
      const says = `The 403 answers the CONNECT to ${hostOf(reading)}: it comes from ${proxyName(reading)}, not from the server.`;
      found.push(
        evidence(
          // Whatever it says, it says of its own.
          'word',
          proxied || attempt.method === 'CONNECT' ? 'certain' : 'likely',
          says,
          AT_STATUS,
        ),
      );
      const words = said(reading, 'blocked-by-proxy') ? null : ownWords(reading);
      if (words) found.push(words);
    }
    const blocked = tellsProxy(reading) && said(reading, 'blocked-by-proxy');
    if (blocked) {
      const says = `Proxy-Authorization was sent, so that a proxy took the request. ${inWords(blocked)}`;
      found.push(evidence('word', 'likely', says, blocked.at));
    }
    const words = reading.services.statements.find(({ means }) => DENIALS.has(means));
    if (words && tellsProxy(reading) && url?.protocol === 'http:' && !hasServer(reading)) {
      const says = `${inWords(words)} The request went to a proxy that was told who asks, and the answer has no Server field, as those of most servers have.`;
      found.push(evidence('text', 'likely', says, words.at));
    }
    return found.length > 0 ? found : undefined;
  },
  suspect: (reading) =>
    reading.status === 403 && reading.url?.protocol === 'http:' && tellsProxy(reading)
      ? 'The request went through a proxy that was told who asks: the answer may be its own.'
      : null,
  steps: (reading) => [
    // Programs say so themselves; what a browser says to its proxy is seen by nobody.
    ...(reading.attempt.method === 'CONNECT' && reading.url
      ? ofProgram(reading, reading.url)
      : [
          step(
            'visitor',
            `Ask whoever runs ${proxyName(reading)} to allow ${hostOf(reading)}, and quote the text of its ${PAGES.has(reading.content.kind) ? 'page' : 'answer'}; they decide, not the owner of ${hostOf(reading)}.`,
          ),
        ]),
    ...(tellsProxy(reading)
      ? [
          step(
            'visitor',
            `Ask whether your account may reach ${hostOf(reading)}: ${proxyName(reading)} was told who asks, so the group of the user may be what its rule refuses.`,
          ),
        ]
      : []),
  ],
  references: [rfc(9110, '15.5.4', '403 Forbidden'), rfc(9209, '2.3', 'Proxy Error Types')],
  missing: (reading) =>
    /\bcategory\b|\bblock reason\b/i.test(reading.content.text)
      ? []
      : [
          `Which rule refused ${requestLine(reading)} (destination, user or group, time or source): the log of ${proxyName(reading)}.`,
        ],
});

/** An answer that may be seen as a page, or may not have been seen. */
const PAGES: ReadonlySet<ContentKind> = new Set(['html', 'unseen', 'empty']);

/** Nobody looks at a page: it is the program, or the policy of where it runs, that has to be set. */
function ofProgram(reading: Reading, { hostname, port }: URL): Step[] {
  const registry = registryAt(hostname);
  const others = registry?.hosts.filter((host) => host !== hostname) ?? [];
  const too = others.length > 0 ? `, and ${listed(others)} with it` : '';
  return [
    step(
      'developer',
      `Where ${proxyName(reading)} is yours (the egress policy of a sandbox, of CI, of a container), add ${hostname} and port ${port || '443'} to what it allows${too}; otherwise ask whoever runs it, and quote its answer.`,
    ),
    ...(registry
      ? [
          step(
            'developer',
            `Or let ${registry.tool} ask a mirror that may be reached from there, instead of ${hostname}.`,
            registry.code,
          ),
        ]
      : []),
  ];
}

/** Members of an error that hold a sentence. */
const SENTENCE = /(?:^|\.)(?:message|detail|reason|error_description|error)$/i;
/** Longer texts are pages. */
const LONGEST = 300;

/** What the proxy says of its refusal, in whatever words. */
function ownWords({ content }: Reading): Evidence | null {
  const field = content.fields.find(({ path, value }) => SENTENCE.test(path) && / /.test(value));
  const text = field?.value ?? (content.kind === 'text' ? content.text : '');
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LONGEST) return null;
  const at: Place = { in: 'body', path: field?.path ?? '', span: null };
  return evidence('word', 'certain', `The proxy says ${quote(words, 160)}.`, at);
}
