import type { Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Past } from '../history.ts';
import { readBasic } from '../remembered.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { http } from './shared/code.ts';
import { inHistory, sentField } from './shared/earlier.ts';
import { goesOn, integratedAnswer } from './shared/integrated.ts';
import { callThroughProxy, proxyName } from './shared/proxy.ts';
import { authorizationOf, inResponse, isNavigation } from './shared/request.ts';
import { AT_STATUS, inAuthorization, schemeName } from './shared/sent.ts';
import { hostOf, lasting, quote } from './shared/words.ts';

export const proxyCredentialsRejected = defineCause({
  id: 'proxy-credentials-rejected',
  title: 'The proxy refused the credentials',
  meaning:
    'The request carried credentials for the proxy, and the proxy did not accept them: the user name or password is wrong, expired or locked, or it wants another scheme. The server behind it was never asked.',
  check(reading) {
    if (reading.status !== 407) return undefined;
    const sent = authorizationOf(reading);
    if (!sent) {
      if (reading.sent.authorization.known) return undefined;
      return [
        evidence(
          'general',
          'possible',
          'Whether Proxy-Authorization was sent cannot be seen.',
          AT_STATUS,
        ),
      ];
    }
    const answer = integratedAnswer(reading);
    if (answer && goesOn(answer.message)) return undefined;
    const scheme = schemeName(sent.parsed.scheme ?? '');
    const fits = sent.scheme !== null && reading.offered.includes(sent.scheme);
    const says = fits
      ? `Proxy-Authorization: ${scheme} was sent, and the proxy asks for ${scheme} again.`
      : `Proxy-Authorization: ${scheme} was sent, and the proxy still answered 407.`;
    const found = [
      evidence('credential', fits ? 'certain' : 'likely', says, inAuthorization(sent)),
    ];
    const refused = said(reading, 'password-rejected', 'bad-credential');
    if (refused) found.push(evidence('text', 'likely', inWords(refused), refused.at));
    const reason = reasonOf(reading);
    if (reason)
      found.push(
        evidence(
          'text',
          'likely',
          `The proxy says ${quote(reason.value)}.`,
          inResponse(reason.name),
        ),
      );
    const past = workedBefore(reading);
    if (past) {
      const says = `The same Proxy-Authorization was accepted ${lasting(reading.attempt.sentAt - past.sentAt)} before, for ${past.method} ${past.path}.`;
      found.push(evidence('history', 'likely', says, inHistory(past)));
    }
    return found;
  },
  steps(reading) {
    if (reading.status === 401) return askedInPlaceOf(reading);
    const proxy = proxyName(reading);
    const isPassword = /password/i.test(reasonOf(reading)?.value ?? '');
    const steps = [
      workedBefore(reading)
        ? step(
            'visitor',
            `Enter the new password for ${proxy}, or ask whoever runs it whether the account still exists: the same credentials were accepted before.`,
          )
        : step(
            'visitor',
            `Enter the ${isPassword ? '' : 'user name and '}password for ${proxy} again${sentAs(reading)}; a password that was changed lately is still stored in the browser's or the system's password list.`,
          ),
    ];
    if (!isPassword) {
      steps.push(
        step(
          'visitor',
          `Check that the account is not locked and may reach ${hostOf(reading)} through the proxy.`,
        ),
      );
    }
    // What the address bar asked for is not made by a client with settings of its own.
    if (!isNavigation(reading) && !isByBrowser(reading)) steps.push(ofClient(reading));
    return steps;
  },
  references: [
    rfc(9110, '15.5.8', '407 Proxy Authentication Required'),
    rfc(9110, '11.7.2', 'Proxy-Authorization'),
  ],
  missing: () => ['Why the proxy refused: its log names the user and the reason.'],
});

/** A proxy that answers 401: browsers take that for the server's, and send it what is typed in (RFC 9110 §11.6.2). */
const askedInPlaceOf = (reading: Reading): Step[] => [
  step(
    'visitor',
    `Correct the user name and password for the proxy where they are stored (proxy settings, password list). What is typed into a prompt for ${hostOf(reading)} goes to that server, not to the proxy.`,
  ),
  step(
    'owner',
    `For whoever runs the proxy: let it answer wrong credentials with 407, as missing ones; a 401 is that of ${hostOf(reading)} to a browser.`,
    http(
      'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="proxy", charset="UTF-8"',
    ),
  ),
  ofClient(reading),
];

const ofClient = (reading: Reading): Step =>
  step(
    'developer',
    'Check the credentials that the client is configured with (HTTP_PROXY, proxy settings); special characters in them must be percent-encoded in a proxy URL.',
    callThroughProxy(reading),
  );

/** Browsers ask so for a page, whatever stands between. */
const isByBrowser = (reading: Reading): boolean =>
  firstOf(reading.requestField('upgrade-insecure-requests')) === '1';

/** The name that was refused. */
function sentAs(reading: Reading): string {
  const sent = authorizationOf(reading);
  const { user } = sent?.scheme === 'basic' ? readBasic(sent.text) : {};
  return user ? ` (${quote(user, 40)} was sent)` : '';
}

/** Fields in which proxies give their reason (Bright Data, formerly Luminati). */
const REASONS = ['X-BRD-Err-Msg', 'X-BRD-Error', 'X-Luminati-Error'];

function reasonOf(reading: Reading): { name: string; value: string } | null {
  for (const name of REASONS) {
    const value = reading.responseField(name);
    if (value) return { name, value };
  }
  return null;
}

/** The last request, to whatever server, that the proxy passed on with the same credentials. */
function workedBefore(reading: Reading): Past | undefined {
  const line = authorizationOf(reading)?.lines[0];
  return reading.history.worked.findLast(
    (past) => line !== undefined && sentField(past, 'proxy-authorization') === line,
  );
}
