/** The manifest of an application: the browser fetches it, and no script (HTML, link type "manifest"). */
import type { Evidence, Reading, Step } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import type { Past } from '../../history.ts';
import { isSessionCookie } from '../../schemes/carriers.ts';
import { cookiesOf } from '../../sent.ts';
import { evidence, step } from '../cause.ts';
import { nginx } from './code.ts';
import { SIGN_OUT } from './earlier.ts';
import { AT_STATUS } from './sent.ts';
import { hostOf, lasting, pathOf, requestLine } from './words.ts';

export const isManifest = (reading: Reading): boolean =>
  reading.exchange.type === 'manifest' ||
  firstOf(reading.requestField('sec-fetch-dest')) === 'manifest';

/** The last request to this server that worked with credentials, unless a sign-out came after it. */
export function lastWithCredentials({ worked }: Reading): Past | null {
  for (let i = worked.length - 1; i >= 0; i--) {
    const past = worked[i];
    if (!past || SIGN_OUT.test(past.path)) return null;
    if ((past.cookie !== null || past.authorization !== null) && past.grant === null) return past;
  }
  return null;
}

/** What the browser itself adds where the link asks for it; a token is added by scripts. */
const isBrowsersOwn = ({ cookie, authorization }: Past): boolean =>
  cookie !== null || /^(?:basic|digest|negotiate|ntlm) /i.test(authorization ?? '');

/** With credentials that the browser holds for this server nothing but the link can have left them out. */
export function ofManifest(reading: Reading): Evidence {
  const rule =
    'Browsers fetch a manifest without credentials, of the own origin too, unless its link says crossorigin="use-credentials".';
  const past = lastWithCredentials(reading);
  if (!past || !isBrowsersOwn(past)) return evidence('history', 'possible', rule, AT_STATUS);
  const isSession =
    past.authorization !== null ||
    cookiesOf(past.cookie ?? '').some(({ name }) => isSessionCookie(name));
  const what = past.cookie === null ? 'Authorization' : 'cookies';
  const ago = lasting(reading.attempt.sentAt - past.sentAt);
  const says = `${past.method} ${past.path} worked with ${what} ${ago} before; this request, for a manifest, carried none. ${rule}`;
  return evidence('credential', isSession ? 'certain' : 'likely', says, {
    in: 'history',
    exchange: past.exchange.id,
  });
}

export function manifestSteps(reading: Reading): Step[] {
  const line = requestLine(reading);
  const path = pathOf(reading);
  const past = lastWithCredentials(reading);
  const open = step(
    'owner',
    `Or let everybody have ${line} at ${hostOf(reading)}: a manifest holds names, colours and icons, and no secret.`,
    /nginx/i.test(reading.responseField('server') ?? '') && reading.offered.includes('basic')
      ? nginx`location = ${path} {\n  auth_basic off;\n}`
      : undefined,
  );
  // No attribute brings what scripts add.
  if (past && !isBrowsersOwn(past)) return [open];
  const href = /^[\w/.~-]+$/.test(path) ? path : '…';
  return [
    step('developer', `Say in the page that ${line} carries credentials.`, {
      language: 'text',
      text: `<link rel="manifest" href="${href}" crossorigin="use-credentials">`,
    }),
    open,
  ];
}
