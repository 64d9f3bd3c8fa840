import { defineCause, reference, step } from './cause.ts';
import { namesAnother } from './shared/refused.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const wafBlocked = defineCause({
  id: 'waf-blocked',
  title: 'A firewall or bot check refused the request',
  meaning:
    'A filter in front of the application (firewall, content delivery network, bot detection) refused the request by its form or its sender. The application never saw it; credentials play no part.',
  check: () => undefined,
  // "Blocked" and "security policy" are common words: where others say what was blocked, they count.
  heeds: ({ service, recognised }, reading) =>
    recognised || service.kind !== 'language' || !namesAnother(reading, 'waf-blocked'),
  suspect: (reading) =>
    reading.status === 403 && reading.services.seen.some(({ service }) => service.kind === 'edge')
      ? 'The answer came through a network that filters requests, and gives no reason.'
      : null,
  steps(reading) {
    const { incident, refuser } = reading.services;
    const quote = incident
      ? `, and quote ${incident.name} ${incident.value}`
      : ' with the time of the request';
    return [
      step(
        'visitor',
        `Open ${reading.url?.origin ?? hostOf(reading)} in a tab of its own and pass the check there; switch off VPN or extensions that change requests, then reload.`,
      ),
      step(
        'developer',
        `Compare ${requestLine(reading)} with one that passes: look for text in query or body that resembles an attack, an unusual User-Agent, or many requests in a short time.`,
      ),
      step(
        'owner',
        `Look up the rule in the log of ${refuser?.name ?? 'the firewall'}${quote}, and add an exception for ${reading.url?.pathname ?? 'this path'} if the request is legitimate.`,
      ),
    ];
  },
  references: [
    reference(
      'Cloudflare: challenges and blocked requests',
      'https://developers.cloudflare.com/cloudflare-challenges/',
    ),
    reference(
      'AWS WAF: handling false positives',
      'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html',
    ),
  ],
  missing: (reading) => [
    `Which rule matched: the log of the firewall in front of ${hostOf(reading)}.`,
  ],
});
