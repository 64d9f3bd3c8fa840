import type { Reading, Step } from '../analysis.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import { challengeLine } from './shared/challenge-line.ts';
import { http } from './shared/code.ts';
import { answeredByOrigin, namesOtherAddress } from './shared/proxy.ts';
import { BODY, inResponse } from './shared/refused.ts';
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
  steps: (reading) => [
    namesOtherAddress(reading) === null
      ? step(
          'owner',
          `Find out which server behind ${hostOf(reading)} answers ${requestLine(reading)} with 407: often a gateway passes on the 407 of a proxy on its own way out. Give that gateway its proxy credentials.`,
        )
      : step(
          'owner',
          `Give what answers ${requestLine(reading)} at ${hostOf(reading)} the credentials for the proxy on its own way out${reading.responseField('via') ? `, ${reading.responseField('via')?.slice(0, 80)}` : ''}, and let it answer 502 where that proxy refuses.`,
        ),
    ...(namesOtherAddress(reading) === null ? [ofApplication(reading)] : []),
    step(
      'developer',
      `Treat the 407 of ${hostOf(reading)} as an error of the server; neither the page nor the browser can answer it.`,
    ),
  ],
  references: [rfc(9110, '15.5.8', '407 Proxy Authentication Required')],
  missing: (reading) => [
    `Whether a proxy is configured for ${hostOf(reading)}: see the proxy settings of the system or the browser.`,
  ],
});

const ofApplication = (reading: Reading): Step =>
  step(
    'owner',
    'Where the application itself sends the 407: answer with 401 and a challenge, or with 403.',
    http(`HTTP/1.1 401 Unauthorized\n${challengeLine(reading)}`),
  );
