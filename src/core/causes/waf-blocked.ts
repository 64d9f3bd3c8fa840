import type { Reading } from '../analysis.ts';
import { defineCause, reference, step } from './cause.ts';
import { namesAnother } from './shared/refused.ts';
import { hostOf, pathOf, requestLine } from './shared/words.ts';

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
    const open = `Open ${reading.url?.origin ?? hostOf(reading)} in a tab of its own`;
    return [
      step(
        'visitor',
        isCheck(reading)
          ? `${open} and pass the check there; switch off VPN or extensions that change requests, then reload.`
          : `${open} without VPN and without extensions that change requests; if it is refused there too, write to its owner${incident ? quote : ''}.`,
      ),
      step(
        'developer',
        `Compare ${requestLine(reading)} with one that passes: look for text in query or body that resembles an attack, an unusual User-Agent, or many requests in a short time.`,
      ),
      step(
        'owner',
        `Look up the rule in the log of ${refuser?.name ?? 'the firewall'}${quote}; add an exception for ${pathOf(reading)} if the request is legitimate.`,
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

/** The page has something to pass, rather than a verdict. */
const isCheck = (reading: Reading): boolean =>
  reading.responseField('cf-mitigated') === 'challenge' ||
  reading.responseField('x-amzn-waf-action') !== undefined ||
  /captcha|challenge|checking your browser|verify(?:ing)? (?:that )?you are|just a moment|enable javascript/i.test(
    reading.content.raw.slice(0, 20_000),
  );
