/** What owners set for sessions, and where a page sends whoever has none any more. */
import type { Reading, Step } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import { said, step } from '../cause.ts';
import { source } from './code.ts';
import { hostOf, lasting, requestLine } from './words.ts';

/** Servlet containers end a session that was idle for so long, unless they are told otherwise. */
const OF_SERVLETS = 30 * 60_000;

/** Whoever runs a product can set how long its sessions last, not where they are kept. */
export function keptLonger(reading: Reading): string {
  const words = said(reading, 'session-expired', 'not-signed-in', 'bad-credential');
  const host = hostOf(reading);
  if (reading.sent.sessions.some(({ name }) => /^jsessionid$/i.test(name))) {
    const last = reading.worked.findLast(({ cookie }) => cookie?.includes('JSESSIONID='));
    const pause = last ? reading.attempt.sentAt - last.sentAt : 0;
    const idle = pause > OF_SERVLETS ? `, which the pause of ${lasting(pause)} exceeds` : '';
    return `Set how long a session of ${host} may be idle (30 minutes as a rule${idle}): server.servlet.session.timeout in Spring Boot, <session-timeout> in web.xml. If it was started again meanwhile, keep its sessions in a store.`;
  }
  return words?.recognised && words.service.kind === 'API'
    ? `Look in the settings of ${words.service.name} at ${host} how long a session lasts without a request, and in its log whether it was started again meanwhile.`
    : `Keep the sessions of ${host} where they outlive a restart and all its servers find them (a database, Redis), with the same secret everywhere; check their time-out.`;
}

/** A script was given the page for the sign-in, which it can do nothing with. */
export function pageToScript(reading: Reading): Step[] {
  const { content, sent } = reading;
  const asked = firstOf(reading.requestField('x-requested-with'));
  const isScript =
    asked !== undefined || firstOf(reading.requestField('sec-fetch-dest')) === 'empty';
  if (!isScript || content.kind !== 'html' || !/\bname=["']?password\b/i.test(content.raw))
    return [];
  const isSpring =
    asked !== undefined &&
    sent.sessions.some(({ name }) => /^jsessionid$/i.test(name)) &&
    /\bform-signin\b/.test(content.raw);
  return [
    step(
      'owner',
      `Answer ${requestLine(reading)} to scripts with a bare 401, and with the page for the sign-in only where an address is opened.`,
      isSpring
        ? {
            language: 'text',
            text: 'http.exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(\n    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),\n    new RequestHeaderRequestMatcher("X-Requested-With", "XMLHttpRequest")));',
          }
        : undefined,
    ),
  ];
}

/** Where the form of the answer is, as far as servers show and take a sign-in under one path; else a usual address. */
export function signInAddress({ content }: Reading) {
  const own = /<form\b[^>]{0,200}\baction=["'](\/(?:[\w.-]{1,40}\/)*(?:log|sign)-?in)\/?["']/i.exec(
    content.raw,
  )?.[1];
  return own ?? source(`\`/login?next=\${encodeURIComponent(location.pathname)}\``);
}
