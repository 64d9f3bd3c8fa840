import type { Reading } from '../analysis.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { fetchCall, shell } from './shared/code.ts';
import { isIntegrated } from './shared/integrated.ts';
import { isNavigation } from './shared/refused.ts';
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
      authorization.known && !answered && !mayBeForbidden(reading) ? 'certain' : 'likely';
    return [evidence('credential', certainty, says, atChallenge(reading))];
  },
  steps: (reading) => [
    step(
      'visitor',
      `Open ${hostOf(reading)} by the name that belongs to the intranet zone, from a computer that is signed in to the domain.`,
    ),
    step(
      'visitor',
      `Have ${hostOf(reading)} allowed: in Chrome and Edge by the policy AuthServerAllowlist (Windows: the Local intranet zone), in Firefox by network.negotiate-auth.trusted-uris (NTLM: network.automatic-ntlm-auth.trusted-uris) in about:config.`,
      {
        language: 'json',
        text: `{ "AuthServerAllowlist": "${reading.url?.hostname ?? 'example.com'}" }`,
      },
    ),
    step(
      'developer',
      `Check that a ticket for ${hostOf(reading)} can be had (Windows: klist get).`,
      shell`kinit && kvno ${`HTTP/${reading.url?.hostname ?? 'example.com'}`} && klist`,
    ),
    ...(isNavigation(reading)
      ? []
      : [
          step(
            'developer',
            'A fetch to another origin carries the account only with credentials included.',
            fetchCall(reading, "credentials: 'include'"),
          ),
        ]),
    step(
      'owner',
      `Offer a second scheme beside it if ${hostOf(reading)} has visitors outside the domain.`,
      {
        language: 'http',
        text: 'WWW-Authenticate: Negotiate\nWWW-Authenticate: Basic realm="intranet"',
      },
    ),
  ],
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
  missing: (reading) =>
    reading.sent.authorization.known
      ? [`Whether the computer holds a ticket for ${hostOf(reading)} at this time: klist shows it.`]
      : [
          'Whether the browser sent a ticket: it adds Authorization itself and does not show it to extensions.',
        ],
});

/** A browser that handed the account to this server so shortly before is allowed to, and had a ticket. */
const TICKET_MS = 3_600_000;

const lastAnswered = ({ worked }: Reading): Past | undefined =>
  worked.findLast(({ authorization }) => /^(?:negotiate|ntlm) /i.test(authorization ?? ''));

/** A cross-origin fetch may have been told to leave the account out. */
const mayBeForbidden = (reading: Reading) => reading.crossOrigin === true;
