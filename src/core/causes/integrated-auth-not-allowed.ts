import type { Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { fetchCall, shell } from './shared/code.ts';
import { isIntegrated, isWindowsClient } from './shared/integrated.ts';
import { atChallenge } from './shared/sent.ts';
import { hostOf, listed } from './shared/words.ts';

export const integratedAuthNotAllowed = defineCause({
  id: 'integrated-auth-not-allowed',
  title: 'The browser did not answer Negotiate or NTLM',
  meaning:
    'The server takes only the Windows or Kerberos account that the computer is signed in with, and the browser did not hand it over: the host is not on the list of those that may have it, or there was no ticket for it.',
  check(reading) {
    if (reading.status !== 401 || reading.offered.length === 0) return undefined;
    if (!reading.offered.every(isIntegrated)) return undefined;
    const { authorization } = reading.sent;
    if (authorization.known && authorization.value !== null) return undefined;
    const answered = lastAnswered(reading);
    if (answered !== undefined && reading.attempt.sentAt - answered.sentAt < TICKET_MS)
      return undefined;
    const says = `Only ${listed(reading.offered, 'or')} is offered, and the request carried no Authorization.`;
    const certainty =
      authorization.known && !answered && !mayBeForbidden(reading) && isOver(reading)
        ? 'certain'
        : 'likely';
    return [evidence('credential', certainty, says, atChallenge(reading))];
  },
  steps(reading) {
    const host = hostOf(reading);
    const steps = isTypedIn(reading)
      ? [
          step(
            'visitor',
            `Type the user name with its domain (DOMAIN\\name) and the password in where the browser asks for them for ${host}: outside Windows, Chrome and Edge hand over no account by NTLM.`,
          ),
        ]
      : [
          step(
            'visitor',
            isWindowsClient(reading) === false
              ? `Open ${host} by its full name, from a computer that is signed in to the domain.`
              : `Open ${host} by the name that belongs to the intranet zone, from a computer that is signed in to the domain.`,
          ),
          allowed(reading),
        ];
    if (reading.offered.includes('negotiate')) steps.push(ticket(reading));
    if (reading.crossOrigin) {
      steps.push(
        step(
          'developer',
          'A fetch to another origin carries the account only with credentials included.',
          fetchCall(reading, "credentials: 'include'"),
        ),
      );
    }
    steps.push(forOthers(reading));
    return steps;
  },
  references: [
    rfc(4559, '4', 'HTTP Negotiate Authentication'),
    reference(
      'Chrome policy AuthServerAllowlist',
      'https://chromeenterprise.google/policies/#AuthServerAllowlist',
    ),
    reference(
      'Firefox policy Authentication',
      'https://mozilla.github.io/policy-templates/#authentication',
    ),
  ],
  missing(reading) {
    if (!reading.sent.authorization.known) {
      return [
        'Whether the browser sent a ticket: it adds Authorization itself and does not show it to extensions.',
      ];
    }
    if (!isOver(reading)) {
      return [
        `Whether a second request to ${hostOf(reading)} follows: the first of every sign-in by Negotiate or NTLM goes out without Authorization.`,
      ];
    }
    return [
      `Whether the computer holds a ticket for ${hostOf(reading)} at this time: klist shows it.`,
    ];
  },
});

/** The browser answers a challenge within the same exchange: seen to its end, none was answered. A file may end before. */
const isOver = ({ exchange, attempt }: Reading): boolean =>
  exchange.state === 'completed' &&
  attempt.request.source !== 'har' &&
  exchange.attempts.at(-1) === attempt;

/** Of NTLM alone, Chromium hands an account over by itself on Windows only. */
const isTypedIn = (reading: Reading): boolean =>
  reading.offered.every((scheme) => scheme === 'ntlm') &&
  isWindowsClient(reading) === false &&
  /\bChrom(?:e|ium)\//.test(firstOf(reading.requestField('user-agent')) ?? '');

/** The list of the browser that was used, where it says which. */
function allowed(reading: Reading): Step {
  const host = hostOf(reading);
  const agent = firstOf(reading.requestField('user-agent')) ?? '';
  const names = reading.offered.includes('ntlm')
    ? 'network.negotiate-auth.trusted-uris and network.automatic-ntlm-auth.trusted-uris'
    : 'network.negotiate-auth.trusted-uris';
  const firefox = `in Firefox by ${names} in about:config`;
  if (/\bFirefox\//.test(agent)) return step('visitor', `Have ${host} allowed ${firefox}.`);
  const zone = isWindowsClient(reading) === false ? '' : ' (Windows: the Local intranet zone)';
  const chromium = `in Chrome and Edge by the policy AuthServerAllowlist${zone}`;
  const isChromium = /\bChrom(?:e|ium)\//.test(agent);
  return step(
    'visitor',
    `Have ${host} allowed ${isChromium ? chromium : `${chromium}, ${firefox}`}.`,
    {
      language: 'json',
      text: `{ "AuthServerAllowlist": "${reading.url?.hostname ?? 'example.com'}" }`,
    },
  );
}

function ticket(reading: Reading): Step {
  const service = `HTTP/${reading.url?.hostname ?? 'example.com'}`;
  return step(
    'visitor',
    `Look whether the computer can get a ticket for ${hostOf(reading)}.`,
    isWindowsClient(reading)
      ? { language: 'text', text: `klist get ${service}` }
      : shell`kinit && kvno ${service} && klist`,
  );
}

/** What the owner can do for those that have no such account. */
function forOthers(reading: Reading): Step {
  const host = hostOf(reading);
  if (/^\/adfs\/ls\/wia\b/i.test(reading.url?.pathname ?? '')) {
    return step(
      'owner',
      `AD FS at ${host} leads a browser to this address by its User-Agent: take those that are not set up for it out of WiaSupportedUserAgents, and they get the form.`,
      {
        language: 'text',
        text: 'Get-AdfsProperties | Select-Object -ExpandProperty WiaSupportedUserAgents',
      },
    );
  }
  if (reading.url?.protocol !== 'https:') {
    return step(
      'owner',
      `Serve ${host} by https before you offer a second scheme, such as Basic, to visitors outside the domain: over http it would send their password in the clear.`,
    );
  }
  return step(
    'owner',
    `Offer a second scheme beside it if ${host} has visitors outside the domain.`,
    {
      language: 'http',
      text: 'WWW-Authenticate: Negotiate\nWWW-Authenticate: Basic realm="intranet"',
    },
  );
}

/** A browser that handed the account to this server so shortly before is allowed to, and had a ticket. */
const TICKET_MS = 3_600_000;

const lastAnswered = ({ worked }: Reading): Past | undefined =>
  worked.findLast(({ authorization }) => /^(?:negotiate|ntlm) /i.test(authorization ?? ''));

/** A cross-origin fetch may have been told to leave the account out. */
const mayBeForbidden = (reading: Reading) => reading.crossOrigin === true;
