import type { Reading, Step } from '../analysis.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import { challengeLine } from './shared/challenge-line.ts';
import { http } from './shared/code.ts';
import { answeredByOrigin, namesOtherAddress } from './shared/proxy.ts';
import { BODY, inResponse } from './shared/request.ts';
import { AT_STATUS, pieces } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const proxyStatusFromOrigin = defineCause({
  id: 'proxy-status-from-origin',
  title: 'A 407 that did not come from your proxy',
  meaning:
    'The status 407 belongs to proxies that the browser was told to use. This one came from the server itself, or from a gateway in front of it, so the browser has nothing to answer it with and treats it as a plain error.',
  check(reading) {
    const how = answeredByOrigin(reading);
    if (how === null) return undefined;
    const { proxy } = reading.exchange;
    const says =
      proxy.known && proxy.value === null
        ? 'The browser used no proxy for this request.'
        : reading.url?.protocol === 'https:'
          ? 'The 407 came inside the encrypted connection to the server; a proxy of the browser would have answered the CONNECT before it.'
          : 'The answer has no Proxy-Authenticate, and nothing in it or in the request shows a proxy.';
    const other = namesOtherAddress(reading);
    const via = reading.responseField('via');
    return pieces(
      evidence('credential', how, says, AT_STATUS),
      other !== null &&
        evidence(
          'hint',
          'likely',
          `Its page is about ${other}, which ${hostOf(reading)} asked for, not the browser.`,
          BODY,
        ),
      via !== undefined &&
        evidence('hint', 'possible', `Via names ${via.slice(0, 80)}.`, inResponse('Via')),
    );
  },
  steps: (reading) => (isOfApplication(reading) ? ofItsOwn(reading) : ofHandedOn(reading)),
  references: [rfc(9110, '15.5.8', '407 Proxy Authentication Required')],
  missing: (reading) => [
    `Whether a proxy is configured for ${hostOf(reading)}: see the proxy settings of the system or the browser.`,
  ],
});

/** An application answers in JSON; a gateway that hands on what it got speaks of a proxy, or of the code. */
const isOfApplication = ({ content }: Reading): boolean =>
  content.kind === 'json' &&
  content.fields.length > 0 &&
  !/prox|upstream|status(?: code)? 407|responded 407/i.test(content.text);

const ofItsOwn = (reading: Reading): Step[] => [
  ofApplication(
    `Answer ${requestLine(reading)} with 401 and a challenge, with 403, or with 422 where what was sent is at fault: the JSON is that of the application, and a 407 is for proxies alone.`,
    reading,
  ),
  step(
    'developer',
    `Handle the 407 of ${hostOf(reading)} in the page, by what its body says: the browser asks nobody for credentials because of it, and no proxy has to be set up.`,
  ),
];

function ofHandedOn(reading: Reading): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  const via = reading.responseField('via');
  const passing =
    namesOtherAddress(reading) === null
      ? `Find out which server behind ${host} answers ${line} with 407: often a gateway passes on the 407 of a proxy on its own way out. Give that gateway its proxy credentials.`
      : `Give what answers ${line} at ${host} the credentials for the proxy on its own way out${via ? `, ${via.slice(0, 80)}` : ''}, and let it answer 502 where that proxy refuses.`;
  const own = ofApplication(
    'Where the application itself sends the 407: answer with 401 and a challenge, or with 403.',
    reading,
  );
  // Nothing shows a second server on the way.
  const isDirect = via === undefined && reading.responseField('server') === undefined;
  return [
    ...(namesOtherAddress(reading) !== null
      ? [step('owner', passing)]
      : isDirect
        ? [own, step('owner', passing)]
        : [step('owner', passing), own]),
    step(
      'developer',
      `Treat the 407 of ${host} as an error of the server; neither the page nor the browser can answer it.`,
    ),
  ];
}

const ofApplication = (does: string, reading: Reading): Step =>
  step('owner', does, http(`HTTP/1.1 401 Unauthorized\n${challengeMeant(reading)}`));

/** The challenge that came under the name for proxies is the one that was meant. */
function challengeMeant(reading: Reading): string {
  const [line] = reading.challenges.lines;
  return line === undefined ? challengeLine(reading) : `WWW-Authenticate: ${line}`;
}
