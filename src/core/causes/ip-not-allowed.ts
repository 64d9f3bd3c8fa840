import type { Evidence, Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { isOpen } from '../ids.ts';
import { defineCause, evidence, reference, rfc, said, step } from './cause.ts';
import { nginx, source } from './shared/code.ts';
import { inHistory, wasGood } from './shared/earlier.ts';
import { isByCookieAtMost } from './shared/kind.ts';
import { sentNothing } from './shared/request.ts';
import { evidenceOf } from './shared/sent.ts';
import { hostOf, pathOf, requestLine, type Titles, titleBy } from './shared/words.ts';

export const ipNotAllowed = defineCause({
  id: 'ip-not-allowed',
  title: 'The network address or country is not allowed',
  headline: (reading) => titleBy(TITLES, said(reading, 'ip-not-allowed')?.quote),
  meaning:
    'The server takes requests from certain addresses, networks or countries only (or refuses certain ones), and this one came from elsewhere. Credentials play no part.',
  // Whoever tried too often is shut out for a time, from whatever network.
  heeds: ({ service, quote }, reading) =>
    service.kind !== 'language' || !TRIED.test(quote) || !said(reading, 'rate-limited'),
  check: (reading) => (reading.status === 403 ? evidenceOf(shutOut(reading)) : undefined),
  suspect: (reading) =>
    reading.status === 403 && isByCookieAtMost(reading)
      ? 'A list of addresses or countries may stand behind a 403 that gives no reason.'
      : null,
  steps(reading) {
    const host = hostOf(reading);
    const line = requestLine(reading);
    const words = said(reading, 'ip-not-allowed')?.quote ?? '';
    if (OF_CREDENTIAL.test(words)) return ofItsCredential(reading);
    if (COUNTRY.test(words)) {
      return [
        step(
          'visitor',
          `Switch off a VPN or proxy that puts you in another country, and open ${host} again; if you are in a country that it serves, write to its owner: such lists place some addresses wrongly.`,
        ),
        step(
          'developer',
          `Send no visitor from a country that ${host} leaves out to ${line}; where a server of yours asks, run it in a country that is served.`,
        ),
        step(
          'owner',
          `If the visitor should be served, take the country out of the rule that guards ${line}; if the country is mistaken, renew the database that places addresses.`,
        ),
      ];
    }
    const named = clientAddress(reading);
    if (TRIED.test(words)) return afterFailures(reading, named);
    // A private one is that of a proxy as a rule: whoever allows it allows everybody.
    const inner = named !== undefined && PRIVATE.test(named) ? named : undefined;
    const address = inner ? undefined : named;
    const isNginx = reading.services.refuser?.id === 'nginx';
    const isApi = reading.services.refuser?.kind === 'API';
    const list = step(
      'owner',
      `Add ${address ?? 'the address of the client'} to the list that guards ${line}, if you know whose it is.`,
      isNginx
        ? nginx`location ${pathOf(reading)} {\n  allow ${address ?? source('CLIENT_ADDRESS')}; # in front of the deny\n}`
        : undefined,
    );
    const proxy = step(
      'owner',
      `Behind a proxy, make ${host} look at the address of the client and not at that of the proxy${inner ? ` (it saw ${inner})` : ''}; let it believe the field of that one proxy only.`,
      isNginx
        ? {
            language: 'nginx',
            text: `set_real_ip_from ${inner ?? 'PROXY_ADDRESS'};\nreal_ip_header X-Forwarded-For;`,
          }
        : undefined,
    );
    return [
      step(
        'visitor',
        `Open ${reading.crossOrigin === true ? `the page that calls ${host}` : host} from the network that is allowed (office, VPN), or without the VPN that puts you elsewhere${address ? `: it saw you come from ${address}` : ''}.`,
      ),
      step(
        'developer',
        address
          ? `Have ${address} allowed ${isApi ? `in the settings of your account at ${host}` : `by the owner of ${host}`}, if it is that of your own server or network; otherwise send ${line} from one that is allowed.`
          : `Find out from which address ${line} reaches ${host} (that of the computer, of its network or of a server), and have that one allowed.`,
      ),
      ...(inner ? [proxy, list] : address ? [list] : [list, proxy]),
    ];
  },
  references: [
    rfc(9110, '15.5.4', '403 Forbidden'),
    reference(
      'nginx: ngx_http_access_module',
      'https://nginx.org/en/docs/http/ngx_http_access_module.html',
    ),
  ],
  missing: (reading) => [
    clientAddress(reading)
      ? `The rule of ${hostOf(reading)} that the address fell under: its log names it.`
      : `The address under which ${hostOf(reading)} saw the request: its log, or a page that shows your address.`,
  ],
});

/** The list belongs to the key or token, not to the server. */
const OF_CREDENTIAL = /\b(?:api[ _-]?key|(?:this|the|your|access|api) (?:key|token))\b|API_KEY/i;
const COUNTRY = /\b(?:country|countries|region|geo[\w-]*|embargo\w*)\b/i;
/** Networks behind a router or a proxy (RFC 1918, RFC 4193), and the machine itself. */
const PRIVATE = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^(?:::1$|f[cd])/i;
const ADDRESS =
  /(?<![\w.:])(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,6})(?![\w.:]*[\w:])/i;

/** The one address that the answer names where it refuses for it. */
function clientAddress(reading: Reading): string | undefined {
  const statement = said(reading, 'ip-not-allowed');
  const named = ADDRESS.exec(statement?.quote ?? '')?.[0];
  return named === reading.url?.hostname ? undefined : named;
}

/** It was shut out for what it had tried before. */
const TRIED = /\b(?:attempts?|failures?|failed|too many|brute[ -]?force)\b/i;

function afterFailures(reading: Reading, address: string | undefined): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Stop sending ${requestLine(reading)}, and correct the credential that is stored for ${host} before it is sent again: each attempt may prolong the ban.`,
    ),
    step(
      'visitor',
      `Wait until the ban is over, then sign in at ${host} once, with the right password.`,
    ),
    step(
      'owner',
      `Take ${address ?? 'the address'} off the banned addresses of ${host}, if you know whose it is and what it tried.`,
    ),
  ];
}

/** A key for servers is no use in a page: its list would have to name every visitor. */
function ofItsCredential(reading: Reading): Step[] {
  const address = clientAddress(reading);
  const what = /\bkey\b|API_KEY/i.test(said(reading, 'ip-not-allowed')?.quote ?? '')
    ? 'key'
    : 'token';
  return [
    step(
      'developer',
      `Send ${requestLine(reading)} from the server whose address is on the list of the ${what}: from a page it comes from the address of each visitor${address ? ` (here ${address})` : ''}.`,
    ),
    step(
      'owner',
      `In the settings of the ${what}, add ${address ?? 'the address'} to its allowed addresses if that is your own server or network: no other list of ${hostOf(reading)} helps.`,
    ),
  ];
}

/** How long ago the failures may lie. */
const LATELY_MS = 10 * 60_000;

const saysWhy = ({ services }: Reading): boolean =>
  services.statements.some(({ means }) => !isOpen(means));

/** So many failures make a server shut out whoever failed, whatever is asked for next. */
const SHUT_OUT = 2;

/** Credentials were refused here just before, and now nobody is even asked for one. */
function shutOut(reading: Reading): Evidence | null {
  const { attempt, earlier } = reading;
  if ((sentNothing(reading) !== true && !wasGood(reading)) || saysWhy(reading)) return null;
  let count = 0;
  let last: Past | undefined;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const past = earlier[i];
    if (past?.status !== 401 || attempt.sentAt - past.sentAt > LATELY_MS) break;
    last ??= past;
    if (past.authorization !== null) count++;
  }
  if (!last || count < SHUT_OUT) return null;
  const says = `The last ${count} credentials sent to ${hostOf(reading)} were answered 401; now it says 403, whatever is sent.`;
  return evidence('history', 'possible', says, inHistory(last));
}

const TITLES: Titles = [
  [/\b(?:countr|region|geo)/i, 'The country or region is not allowed'],
  [/\bip\b|address/i, 'The network address is not allowed'],
];
