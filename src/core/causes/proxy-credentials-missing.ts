import type { Reading, Step } from '../analysis.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import {
  answeredByOrigin,
  askedByProxy,
  callThroughProxy,
  proxyName,
  takesTicketsOnly,
} from './shared/proxy.ts';
import { sentNothing } from './shared/request.ts';
import { AT_STATUS, atChallenge } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const proxyCredentialsMissing = defineCause({
  id: 'proxy-credentials-missing',
  title: 'The proxy asks for credentials, and none were sent',
  meaning:
    'A proxy between the browser and the server wants a user name and password (or a Windows sign-in) before it passes anything on. The request carried none for it; the server behind it was never asked.',
  check(reading) {
    const nothing = sentNothing(reading);
    if (nothing === false) return undefined;
    const origin = answeredByOrigin(reading);
    if (origin === 'certain') return undefined;
    if (nothing === null) {
      return [
        evidence(
          'general',
          'likely',
          'A proxy asks for credentials; whether any were sent cannot be seen.',
          AT_STATUS,
        ),
      ];
    }
    const asked = askedByProxy(reading);
    const says = 'The proxy answered 407, and the request had no Proxy-Authorization.';
    if (!asked) return [evidence('general', 'likely', says, AT_STATUS)];
    const shown = `${says} Proxy-Authenticate asks for ${reading.challenges.challenges.map((one) => one.scheme).join(' or ')}.`;
    const sure = origin === null ? 'certain' : origin === 'possible' ? 'likely' : 'possible';
    return [evidence('credential', sure, shown, atChallenge(reading))];
  },
  steps: (reading) => [
    ...(askedByProxy(reading) ? whenAsked(reading) : [unasked(reading)]),
    step(
      'developer',
      `Give the client the proxy's credentials, if no second request follows: a first 407 belongs to each sign-in at a proxy. The page's own code cannot send Proxy-Authorization for ${requestLine(reading)}.`,
      callThroughProxy(reading),
    ),
  ],
  references: [
    rfc(9110, '15.5.8', '407 Proxy Authentication Required'),
    rfc(9110, '11.7.2', 'Proxy-Authorization'),
  ],
  missing: () => [
    'Whether the browser sent Proxy-Authorization: it adds the field itself and does not show it to extensions.',
  ],
});

/** Browsers ask for a password only where a challenge came. */
const unasked = (reading: Reading): Step =>
  step(
    'visitor',
    `Expect no dialog: the answer has no Proxy-Authenticate. Ask whoever runs ${proxyName(reading)} how it takes its user name and password, or see in the proxy settings of the system whether ${hostOf(reading)} has to go through it.`,
  );

const whenAsked = (reading: Reading): Step[] => [
  step(
    'visitor',
    takesTicketsOnly(reading)
      ? `Sign in to the domain of ${proxyName(reading)}, and set it up by its full name: it takes the ticket of that account and no password; then reload ${hostOf(reading)}.`
      : `Enter the user name and password for ${proxyName(reading)} when the browser asks, then reload ${hostOf(reading)}.`,
  ),
  step(
    'visitor',
    `If no dialog appears, check in the proxy settings of the system which proxy is used for ${hostOf(reading)}, or add the host to the exceptions.`,
  ),
];
