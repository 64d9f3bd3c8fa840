import type { Evidence, Reading } from '../analysis.ts';
import { fieldValue } from '../exchange.ts';
import type { Past } from '../history.ts';
import { readRequestContent } from '../http/content.ts';
import { percentDecoded } from '../http/query.ts';
import { defineCause, evidence, reference, said, step } from './cause.ts';
import { inHistory } from './shared/earlier.ts';
import { namesAnother, saysNoMore } from './shared/reason.ts';
import { hostOf, lasting, listed, pathOf, quote, requestLine } from './shared/words.ts';

export const wafBlocked = defineCause({
  id: 'waf-blocked',
  title: 'A firewall or bot check refused the request',
  meaning:
    'A filter in front of the application (firewall, content delivery network, bot detection) refused the request by its form or its sender. The application never saw it; credentials play no part.',
  check(reading) {
    if (reading.status !== 403) return undefined;
    const isOpen = saysNoMore(reading) || said(reading, 'own-page') !== undefined;
    if (!isOpen && !said(reading, 'waf-blocked')) return undefined;
    const pattern = attackIn(reading.attempt);
    if (pattern === null) return (isOpen && barredSince(reading)) || ofBody(reading);
    const past = servedWithout(reading);
    if (!past) {
      const says = `The address holds ${quote(pattern)}, which filters take for ${attackNamed(pattern)}.`;
      return [evidence('hint', 'possible', says, { in: 'url', span: null })];
    }
    const says = `${past.method} ${past.path} worked with another query before; this one holds ${quote(pattern)}, which filters take for ${attackNamed(pattern)}.`;
    return [evidence('history', 'likely', says, inHistory(past))];
  },
  // "Blocked" and "security policy" are common words: where others say what was blocked, they count.
  heeds: ({ service, recognised }, reading) =>
    recognised || service.kind !== 'language' || !namesAnother(reading, 'waf-blocked'),
  suspect: (reading) =>
    reading.status === 403 && reading.services.seen.some(({ service }) => service.kind === 'edge')
      ? 'The answer came through a network that filters requests, and gives no reason.'
      : null,
  steps(reading) {
    const { refuser } = reading.services;
    const ids = idsOf(reading);
    const support = ids ? `, and quote ${ids}` : ' with the time of the request';
    const sent = inBody(reading);
    const pattern = attackIn(reading.attempt) ?? sent?.pattern ?? null;
    const isServer = refuser?.kind === 'server';
    const open = `Open ${reading.url?.origin ?? hostOf(reading)} in a tab of its own`;
    return [
      step(
        'visitor',
        isCheck(reading)
          ? `${open} and pass the check there; switch off VPN or extensions that change requests, then reload.`
          : pattern
            ? `Open ${reading.url?.hostname ?? hostOf(reading)} without ${quote(pattern)} in the ${sent ? 'form' : 'address'}; if you need that text, write to its owner${ids ? support : ''}.`
            : `${open} without VPN and without extensions that change requests; if it is refused there too, write to its owner${ids ? support : ''}.`,
      ),
      step(
        'developer',
        barredSince(reading)
          ? `Stop requests that look like an attack, and wait until ${hostOf(reading)} lets this sender in again: ${requestLine(reading)} itself was served before.`
          : polled(reading)
            ? `Ask less often: ${polled(reading)} before this one, which bot checks take for a program. Wait longer after each answer, and stop after a refusal.`
            : pattern
              ? `Send ${requestLine(reading)} without ${quote(pattern)} to see whether that is what the rule objects to: it looks like ${attackNamed(pattern)}. If users may type such text, have the rule leave out that one parameter.`
              : `Compare ${requestLine(reading)} with one that passes: look for text in query or body that resembles an attack, an unusual User-Agent, or many requests in a short time.`,
      ),
      step(
        'owner',
        isServer
          ? `Look in the error log of ${hostOf(reading)} for the id of the rule that matched (ModSecurity answers with the server's own page); add an exception for ${pathOf(reading)} if the request is legitimate.`
          : `Look up the rule in the log of ${refuser?.name ?? 'the firewall'}${support}; add an exception for ${pathOf(reading)} if the request is legitimate.`,
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

/** What rules against injection look for: SQL, scripts, paths out of the folder, lookups of Log4j. */
const ATTACK =
  /\bunion\b[\s/*]+(?:all\s+)?select\b|<script\b|\bjavascript:|\bonerror\s*=|\.\.[/\\]|\/etc\/passwd|['"]\s*(?:or|and)\s+['"\d]|;\s*(?:drop|delete|insert)\s+(?:table|from|into)\b|\binformation_schema\b|\$\{jndi:/i;

/** What such a text is known as. */
const attackNamed = (pattern: string): string =>
  /union|['"]|;|information_schema/i.test(pattern)
    ? 'an SQL injection'
    : /script|onerror/i.test(pattern)
      ? 'a script that is smuggled in'
      : /jndi/i.test(pattern)
        ? 'an attack on Log4j'
        : 'a way out of the folder';

/** The same request was served, and is refused since others held what filters look for. */
function barredSince(reading: Reading): Evidence[] | undefined {
  const { worked, earlier, attempt, url } = reading;
  const served = worked.findLast(
    (past) => past.url === attempt.url && past.method === attempt.method && past.status === 200,
  );
  const attack =
    served &&
    earlier.findLast(
      (past) => past.status === 403 && past.sentAt > served.sentAt && attackIn(past) !== null,
    );
  if (!served || !attack || !url) return undefined;
  const says = `${served.method} ${served.path} worked before ${attack.method} ${attack.path} with ${quote(attackIn(attack) ?? '')} was refused, which filters take for an attack: some bar the sender from then on.`;
  return [evidence('history', 'likely', says, inHistory(attack))];
}

/** Beside words of a filter, what it may have found. */
function ofBody(reading: Reading): Evidence[] | undefined {
  const found = inBody(reading);
  if (found === null) return undefined;
  const { path, pattern } = found;
  const says = `${path} in the body of the request holds ${quote(pattern)}, which filters take for ${attackNamed(pattern)}.`;
  return [evidence('hint', 'possible', says, { in: 'sent-body', path })];
}

/** So many of the same request within a minute are a poll. */
const POLLED = 3;

/** How often the same request went out shortly before, in words. */
function polled({ earlierHere, attempt }: Reading): string | null {
  const same = earlierHere.filter(
    ({ url, method, sentAt }) =>
      url === attempt.url && method === attempt.method && attempt.sentAt - sentAt < 60_000,
  );
  const [first] = same;
  return first && same.length >= POLLED
    ? `${first.method} ${first.path} went out ${same.length} times in the ${lasting(attempt.sentAt - first.sentAt)}`
    : null;
}

/** The field of a form or of JSON that holds such a text. */
function inBody({ attempt: { request } }: Reading): { path: string; pattern: string } | null {
  const type = fieldValue(request.fields, 'content-type') ?? '';
  for (const { path, value } of readRequestContent(request.body, type).fields) {
    const pattern = ATTACK.exec(value.slice(0, 4000))?.[0];
    if (pattern !== undefined) return { path, pattern };
  }
  return null;
}

function attackIn({ url }: Pick<Past, 'url'>): string | null {
  const query = url
    .slice(url.indexOf('?') + 1 || url.length)
    .slice(0, 4000)
    .replaceAll('+', ' ');
  return ATTACK.exec(percentDecoded(query))?.[0] ?? null;
}

/** The same path was served with a query that holds nothing of the kind. */
const servedWithout = ({ worked, url, attempt }: Reading): Past | undefined =>
  worked.findLast(
    (past) =>
      past.path === url?.pathname &&
      past.method === attempt.method &&
      past.status === 200 &&
      past.url !== attempt.url,
  );

/** How block pages call what their support asks for. */
const ID =
  /\b((?:Attack|Message|Event|Incident|Request|Support|Reference|Block|Transaction|Ray) ID)\s*:?\s*#?\s*([\w.-]{4,64})\b/gi;

/** All ids of the answer, to quote. */
function idsOf({ services: { incident }, content }: Reading): string {
  const found = incident ? [`${incident.name} ${incident.value}`] : [];
  for (const [, name, value] of content.text.slice(0, 4000).matchAll(ID)) {
    if (value === undefined || !/\d/.test(value) || value === incident?.value) continue;
    found.push(`${name} ${value}`);
    if (found.length === 4) break;
  }
  return listed(found);
}

/** The page has something to pass, rather than a verdict. */
const isCheck = (reading: Reading): boolean =>
  reading.responseField('cf-mitigated') === 'challenge' ||
  reading.responseField('x-amzn-waf-action') !== undefined ||
  /captcha|challenge|checking your browser|verify(?:ing)? (?:that )?you are|just a moment|enable javascript/i.test(
    reading.content.raw.slice(0, 20_000),
  );
