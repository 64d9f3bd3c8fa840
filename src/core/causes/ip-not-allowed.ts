import type { Evidence, Reading } from '../analysis.ts';
import type { Past } from '../history.ts';
import { isOpen } from '../ids.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { nginx } from './shared/code.ts';
import { isByCookieAtMost } from './shared/kind.ts';
import { inHistory, sentNothing, wasGood } from './shared/refused.ts';
import { evidenceOf } from './shared/sent.ts';
import { hostOf, pathOf, requestLine } from './shared/words.ts';

export const ipNotAllowed = defineCause({
  id: 'ip-not-allowed',
  title: 'The network address or country is not allowed',
  meaning:
    'The server takes requests from certain addresses, networks or countries only (or refuses certain ones), and this one came from elsewhere. Credentials play no part.',
  check: (reading) => (reading.status === 403 ? evidenceOf(shutOut(reading)) : undefined),
  suspect: (reading) =>
    reading.status === 403 && isByCookieAtMost(reading)
      ? 'A list of addresses or countries may stand behind a 403 that gives no reason.'
      : null,
  steps: (reading) => [
    step(
      'visitor',
      `Open ${hostOf(reading)} from the network that is allowed (office, VPN), or without the VPN that puts you elsewhere.`,
    ),
    step(
      'developer',
      `Find out from which address ${requestLine(reading)} reaches ${hostOf(reading)} (that of the computer, of its network or of a server), and have that one allowed.`,
    ),
    step(
      'owner',
      `Add the client's address to the list that guards ${requestLine(reading)}.`,
      /nginx/i.test(reading.responseField('server') ?? '')
        ? nginx`location ${pathOf(reading)} {\n  allow 203.0.113.0/24; # the network of the client, in front of the deny\n}`
        : undefined,
    ),
    step(
      'owner',
      `Behind a proxy, make ${hostOf(reading)} look at the address of the client and not at that of the proxy.`,
      { language: 'nginx', text: 'set_real_ip_from 10.0.0.0/8;\nreal_ip_header X-Forwarded-For;' },
    ),
  ],
  references: [
    rfc(9110, '15.5.4', '403 Forbidden'),
    reference(
      'nginx: ngx_http_access_module',
      'https://nginx.org/en/docs/http/ngx_http_access_module.html',
    ),
  ],
  missing: (reading) => [
    `The address under which ${hostOf(reading)} saw the request: its log, or a page that shows your address.`,
  ],
});

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
