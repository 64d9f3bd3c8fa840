/** The way out where a server does not trust the origin of a request that changes something. */
import type { Evidence, Reading, Step } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import { keepsOriginBack } from '../../schemes/csrf.ts';
import { evidence, said, step } from '../cause.ts';
import { http } from './code.ts';
import { inRequest, isUnsafe } from './request.ts';
import { hostOf, requestLine } from './words.ts';

/** The words name the origin, and no token: then it is the origin that was refused. */
export function isAboutOrigin(reading: Reading): boolean {
  if (keepsOriginBack(reading)) return true;
  const words = said(reading, 'csrf-rejected')?.quote ?? '';
  return /\b(?:origin|referr?er)\b/i.test(words) && !/\b(?:tokens?|cookies?|nonce)\b/i.test(words);
}

/** The browser could have said that the page is the server's own, and the page kept it back. */
export const ofKeptOrigin = (reading: Reading): Evidence | null =>
  isUnsafe(reading) && keepsOriginBack(reading) && said(reading, 'csrf-rejected')
    ? evidence(
        'credential',
        'certain',
        `The page is of ${hostOf(reading)} itself (Sec-Fetch-Site: same-origin), yet Origin is null and no Referer came: there is nothing to compare.`,
        inRequest('Origin'),
      )
    : null;

/** What helps where the origin is not trusted; a token plays no part there. */
export function originSteps(reading: Reading): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  const origin = firstOf(reading.requestField('origin'));
  const steps = [
    step(
      'visitor',
      `Open ${host} itself and do there what you meant to do; if it is refused again, tell whoever runs ${host} which origin it does not trust (${origin ?? 'none was sent'}).`,
    ),
  ];
  if (origin === 'null') {
    steps.push(
      step(
        'developer',
        keepsOriginBack(reading)
          ? `Let the page that sends ${line} say where it comes from: take no-referrer from its Referrer-Policy, its <meta name="referrer"> and its form, and the sandbox from its frame; each makes Origin null.`
          : `Send ${line} from a page with an origin of its own: a sandboxed frame, a file and Referrer-Policy: no-referrer make it null.`,
        keepsOriginBack(reading) ? http('Referrer-Policy: same-origin') : undefined,
      ),
    );
  } else if (/referr?er/i.test(said(reading, 'csrf-rejected')?.quote ?? '')) {
    steps.push(sendReferer(reading));
  } else if (origin === undefined) {
    const own = reading.url?.origin ?? `https://${host}`;
    const says = `Send Origin with ${line}: browsers do so by themselves, other clients must be told.`;
    steps.push(step('developer', says, http(`Origin: ${own}`)));
  }
  if (origin !== 'null') steps.push(acceptOrigin(reading, `Check that the server of ${line}`));
  return steps;
}

export const sendReferer = (reading: Reading): Step =>
  step(
    'developer',
    `Let the browser send Referer with ${requestLine(reading)}: a Referrer-Policy of no-referrer keeps it back.`,
    http('Referrer-Policy: same-origin'),
  );

/** Its own origin a server mistakes behind a proxy; that of another site it has to be told of. */
export function acceptOrigin(reading: Reading, start: string): Step {
  const origin = firstOf(reading.requestField('origin')) ?? 'the page';
  const name = reading.url?.hostname;
  if (
    name !== undefined &&
    /^https?:/.test(origin) &&
    origin.replace(/^https?:\/\/|:\d+$/g, '') !== name
  ) {
    return step(
      'owner',
      `If ${origin} belongs to the application or signs in for it, add it to the trusted origins of ${hostOf(reading)}.`,
    );
  }
  return step(
    'owner',
    `${start} counts ${origin} as its own origin: behind a proxy it must see the public Host and scheme.`,
    {
      language: 'nginx',
      text: 'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;',
    },
  );
}
