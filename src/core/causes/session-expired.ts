import type { Evidence, Reading } from '../analysis.ts';
import type { Past } from '../history.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { js, source } from './shared/code.ts';
import { cookieSetBy, isNewSession, isSameSession, justReturned } from './shared/cookies.ts';
import {
  endsSignIn,
  inHistory,
  JUST_BEFORE_MS,
  leadsToSignIn,
  sentAway,
  sentField,
  sentParameter,
  wasGood,
} from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { granted } from './shared/granted.ts';
import { kindOf, sessionCarrier } from './shared/kind.ts';
import { ENDED, saysNoMore } from './shared/reason.ts';
import { refreshCookie } from './shared/renewal.ts';
import { csrfFieldOf, LEAST, sentNothing, sessionText } from './shared/request.ts';
import { authorization, evidenceOf, inCookie, isPreflight } from './shared/sent.ts';
import { keptLonger, pageToScript, signInAddress } from './shared/session-steps.ts';
import { claimTime } from './shared/times.ts';
import { comesAndGoes, ofComingAndGoing, sharedSteps } from './shared/unshared-session.ts';
import { hostOf, lasting, listed, moment, requestLine, signInPlace } from './shared/words.ts';

const SESSION =
  /sess(?:ion|ie|ão)|ses[ij]|sjednic|sezení|relac[ei]|relácia|munkamenet|økt|istunto|συνεδρία|сесі|sitzung|сесси|сеанс|세션|会话|セッション|phiên|oturum|جلسة|نشست|הסשן|החיבור|เซสชัน|सत्र|log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in/i;

/** "Sign in again" alone may follow whatever is wrong with a token. */
const isOfSession = (quote: string, reading: Reading): boolean =>
  !ENDED.test(quote) && (SESSION.test(quote) || said(reading, 'bad-credential') === undefined);

/** A code for a fresh sign-in. */
const ASKS_AGAIN = /\bre-?auth/i;
const SAYS_ENDED = /session|expired|invalid|timed? ?out/i;

const NO_SESSION =
  /(?<!refresh )session (?:was )?not found|no (?:\w+ )?session|invalid (?:login )?session$/i;

/** What began a moment ago is not over: it did not come along. */
const hasJustSignedIn = ({ worked, attempt }: Reading): boolean =>
  worked.some(
    ({ grant, sentAt, setCookie }) =>
      grant === 'sign-in' && setCookie.length > 0 && attempt.sentAt - sentAt < JUST_BEFORE_MS,
  );

export const sessionExpired = defineCause({
  id: 'session-expired',
  title: 'The session has ended',
  headline: (reading) =>
    comesAndGoes(reading) ? 'Only some of the servers know the session' : null,
  meaning:
    'The request came with what a sign-in had brought, the cookie of a session or its token, but the server no longer knows that session: it timed out, somebody signed out, or the server lost it when it was started again. What was sent is worth nothing then.',
  // Of a token in Authorization, words of the end of its session say that somebody ended it.
  heeds: ({ recognised, quote }, reading) => {
    const flaw = flawOf(reading)?.kind;
    // What stands for no token has no session either.
    if (flaw === 'placeholder') return false;
    if (recognised) return true;
    // To sign in again is what it wants of somebody who is signed in.
    if (
      !SAYS_ENDED.test(quote) &&
      ASKS_AGAIN.test(said(reading, 'step-up-required')?.quote ?? '')
    ) {
      return false;
    }
    // What cannot be read has no time that could be over.
    if (flaw === 'token-malformed') return false;
    // Whose token is past its time, and who has no session: that is what ended.
    if (reading.lifetime?.state === 'expired' && reading.sent.sessions.length === 0) return false;
    // Of somebody who sent nothing, "no session found" says just that, and so does a product that has one sentence for both.
    const seesNobody = () => {
      const own = said(reading, 'no-credential');
      return own?.recognised === true && own.certainty === 'certain';
    };
    if (
      sentNothing(reading) === true &&
      (NO_SESSION.test(quote) || hasJustSignedIn(reading) || seesNobody())
    )
      return false;
    return (
      isOfSession(quote, reading) ||
      kindOf(reading) !== 'token' ||
      authorization(reading) === null ||
      refreshCookie(reading) !== null
    );
  },
  // Without a cookie it is a token that is spoken of, whose session may have been ended by somebody.
  // A body that was not seen may say more. What only some of the servers know has not ended.
  atMost: (reading) =>
    reading.sent.sessions.length > 0 &&
    reading.attempt.response?.body.known &&
    !comesAndGoes(reading)
      ? 'certain'
      : 'likely',
  check(reading) {
    if (reading.status === 407 || isPreflight(reading)) return undefined;
    if (kindOf(reading) === 'nothing') return lapsed(reading);
    if (kindOf(reading) !== 'session') return renewalRefused(reading) ?? inField(reading);
    const cookie = reading.sent.sessions[0];
    if (!cookie || justReturned(reading)) return undefined;
    const at = { in: 'request', field: 'Cookie', line: 0, span: null } as const;
    const over = endsByItself(reading);
    if (over) return [evidence('credential', 'likely', over, at)];
    const words = said(
      reading,
      'not-signed-in',
      'no-credential',
      'bad-credential',
      'session-expired',
    );
    // Sessions that live in the cookie get another value with every answer.
    const replaced = replacedCookie(reading);
    const worked = workedBefore(reading);
    if (!worked && !replaced && isNewSession(reading)) return undefined;
    const asksOther = reading.offered.length > 0 && !reading.offered.some(isSessionScheme);
    const sent = sentAway(reading);
    const away =
      sent &&
      evidence(
        'history',
        'likely',
        `${sent.method} ${sent.path} with the same cookie was sent to the sign-in before.`,
        inHistory(sent),
      );
    const led = leadsToSignIn(reading);
    if (reading.status === 403 && !words && !replaced && !away && !led) return leftAlone(reading);
    // The server asks for something else, and the cookie may be of no account to it.
    if (asksOther && !worked && words?.means !== 'session-expired') {
      return [
        evidence(
          'general',
          'possible',
          `The cookie ${cookie.name} was sent, and the server does not accept it alone.`,
          at,
        ),
      ];
    }
    return evidenceOf(
      ofComingAndGoing(reading) ?? worked,
      signedOut(reading),
      replaced,
      away,
      led,
      reading.status === 401 &&
        evidence(
          'hint',
          worked?.certainty === 'possible' ? 'possible' : 'likely',
          `No credential but the cookie ${cookie.name} was sent, and the answer is 401.`,
          at,
        ),
      reading.status === 403 &&
        words &&
        evidence(
          'hint',
          'likely',
          `No credential but the cookie ${cookie.name} was sent, and nobody is known behind it.`,
          at,
        ),
      words &&
        words.means !== 'session-expired' &&
        evidence('hint', 'likely', inWords(words), words.at),
    );
  },
  suspect: (reading) =>
    reading.status === 403 && kindOf(reading) === 'session'
      ? 'Some servers answer so whoever comes with a session that has ended.'
      : null,
  steps(reading) {
    const names = withSignatures(reading).slice(0, 4);
    const cookie = `the cookie${names.length > 1 ? 's' : ''} ${listed(names)}`;
    const line = requestLine(reading);
    if (signedOut(reading)) {
      return [
        step(
          'developer',
          `Stop what still asks once somebody has signed out: ${line} went out with the session that had been ended.`,
        ),
        step('visitor', `Sign in again ${signInPlace(reading)}, if you did not mean to sign out.`),
      ];
    }
    if (comesAndGoes(reading)) return sharedSteps(reading);
    return [
      step(
        'visitor',
        names.length > 0
          ? `Sign in again ${signInPlace(reading)}. If that does not help, clear ${cookie} of this site, or try a private window.`
          : `Sign in again ${signInPlace(reading)}.`,
      ),
      step(
        'developer',
        `Send the visitor to the sign-in when ${line} is answered ${reading.status}, and come back afterwards.`,
        js`if (response.status === ${source(String(reading.status))}) location.assign(${signInAddress(reading)});`,
      ),
      step(
        'owner',
        refreshCookie(reading)
          ? `Compare how long a refresh token of ${hostOf(reading)} lives (from the sign-in, and without use) with how seldom people come.`
          : keptLonger(reading),
      ),
      ...pageToScript(reading),
    ];
  },
  references: [
    rfc(6265, '5.3', 'Cookies, Storage Model'),
    rfc(9110, '15.5.2', '401 Unauthorized'),
    reference(
      'OWASP, Session Management',
      'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
    ),
  ],
  missing: (reading) => [
    comesAndGoes(reading)
      ? `Which of the servers behind ${hostOf(reading)} answered each time: its balancer's log names them, and a field such as X-Served-By shows it.`
      : sessionText(reading) !== null && wasGood(reading)
        ? `Whether the session is still where ${hostOf(reading)} keeps its sessions, and until when: the store or the log says it.`
        : `An earlier request to ${hostOf(reading)} with the same cookie that worked would show that the session was signed in. Keep DevTools open from the sign-in on.`,
  ],
});

/** The cookies of the session, and those with which libraries sign them (`koa.sess.sig`). */
function withSignatures({ sent }: Reading): string[] {
  const all = sent.cookies.known ? sent.cookies.value.map(({ name }) => name) : [];
  return sent.sessions.flatMap(({ name }) =>
    all.includes(`${name}.sig`) ? [name, `${name}.sig`] : [name],
  );
}

/** The cookie says itself until when it holds (mod_auth_pubtkt: `validuntil`, in seconds; a sealed session: exp of its header). */
function endsByItself(reading: Reading): string | null {
  const { sent, serverNow, token } = reading;
  const exp = token?.kind === 'encrypted' && inCookie(reading) ? claimTime(reading, 'exp') : null;
  if (exp !== null && exp < serverNow) {
    return `The sealed session in the cookie holds until ${moment(exp)} (exp of its header), ${lasting(serverNow - exp)} before the server answered.`;
  }
  for (const { name, value } of sent.sessions) {
    const seconds = /(?:^|;|%3B)validuntil(?:=|%3D)(\d{9,10})(?:;|%3B|$)/i.exec(value)?.[1];
    const end = Number(seconds) * 1000;
    if (end < serverNow) {
      return `The cookie ${name} holds until ${moment(end)} (validuntil), ${lasting(serverNow - end)} before the server answered.`;
    }
  }
  return null;
}

/** Somebody signed out with the same cookie before. */
function signedOut(reading: Reading): Evidence | null {
  const session = sessionText(reading);
  const past =
    session !== null &&
    reading.worked.findLast((one) => endsSignIn(one) && one.cookie?.includes(session));
  if (!past) return null;
  const says = `${past.method} ${past.path} was answered ${past.status} before, with the same cookie: it ends the sign-in.`;
  return evidence('credential', 'likely', says, inHistory(past));
}

/** Sessions end when nobody asks for so long. */
const IDLE_MS = 20 * 60_000;

/** After a break a 403 that says no more, to what was answered before: nobody is signed in any more. */
function leftAlone(reading: Reading): Evidence[] | undefined {
  const { method, sentAt } = reading.attempt;
  const last = reading.worked.findLast(({ cookie }) => cookie !== null);
  if (!last || !saysNoMore(reading) || sentAt - last.sentAt < IDLE_MS) return undefined;
  const session = sessionText(reading);
  const isSame = last.method === method && last.path === reading.url?.pathname;
  if (session === null || !isSame || !last.cookie?.includes(session)) return undefined;
  const says = `The same session cookie worked for the same address, ${lasting(sentAt - last.sentAt)} before.`;
  return [evidence('history', 'likely', says, inHistory(last))];
}

/** The browser itself has dropped the cookie of a session, since its time was over (RFC 6265 §5.2.2). */
function lapsed(reading: Reading): Evidence[] | undefined {
  const past = reading.worked.findLast(({ cookie }) => cookie !== null);
  if (reading.status !== 401 || !past?.cookie) return undefined;
  const told = new Set<string>();
  for (let i = reading.earlier.length - 1; i >= 0; i--) {
    const setter = reading.earlier[i];
    if (!setter) continue;
    for (const value of setter.setCookie) {
      const cookie = cookieSetBy(value);
      // What was set last is what counts.
      if (told.has(cookie) || !past.cookie.includes(`${cookie}=`)) continue;
      told.add(cookie);
      if (isTakenBack(value) && setter.cookie?.includes(`${cookie}=`) && !endsSignIn(setter)) {
        const says = `${setter.method} ${setter.path} brought the cookie ${cookie}, and the server took it back: its session had ended.`;
        return [evidence('credential', 'likely', says, inHistory(setter))];
      }
      const age = Number(/;\s*max-age=(\d{1,10})/i.exec(value)?.[1] ?? Number.NaN);
      const end = setter.sentAt + age * 1000;
      if (!(end < reading.attempt.sentAt)) continue;
      const ago = lasting(reading.attempt.sentAt - end);
      const says = `${past.method} ${past.path} worked with the cookie ${cookie}, whose Max-Age ran out ${ago} before this request.`;
      return [evidence('credential', 'likely', says, inHistory(past))];
    }
  }
  return undefined;
}

/** A cookie is deleted by a time that is over (RFC 6265 §3.1). */
const isTakenBack = (setCookie: string): boolean =>
  /;\s*(?:max-age=(?:0|-\d+)(?:;|$)|expires=[^;]*\b19[67]\d\b)/i.test(setCookie);

/** A renewal is judged by its refresh token, whatever stands in Authorization beside it. */
function renewalRefused(reading: Reading): Evidence[] | undefined {
  const cookie = refreshCookie(reading);
  if (!cookie || reading.status !== 401) return undefined;
  const at = { in: 'request', field: 'Cookie', line: 0, span: null } as const;
  const token = readToken(cookie.value);
  const end = Number(token.kind === 'jwt' ? token.claims.exp : Number.NaN) * 1000;
  if (end < reading.serverNow) {
    const says = `exp of the token in the cookie ${cookie.name} is ${moment(end)}: it ended ${lasting(reading.serverNow - end)} before the server answered.`;
    return [evidence('credential', 'likely', says, at)];
  }
  const says = `${requestLine(reading)} renews by the cookie ${cookie.name}, and was answered 401.`;
  return [evidence('hint', 'likely', says, at)];
}

/** Products without cookies hand out an id that comes back in a field of its own, or in the address. */
function inField(reading: Reading): Evidence[] | undefined {
  const key = sessionCarrier(reading);
  if (key?.place !== 'header' && key?.place !== 'query') return undefined;
  const words = said(reading, 'not-signed-in', 'no-credential', 'bad-credential');
  if (reading.status !== 401 && !words) return undefined;
  const grant = granted(reading);
  const past = grant ? reading.attempt.sentAt - grant.end : 0;
  const found = reading.worked.findLast((one) =>
    key.place === 'header'
      ? sentField(one, key.name) === key.value
      : sentParameter(one, key.name) === key.value,
  );
  return evidenceOf(
    grant &&
      past > 0 &&
      evidence(
        'credential',
        'likely',
        `${grant.past.method} ${grant.past.path} had brought it, to hold until ${moment(grant.end)} (${grant.name}), ${lasting(past)} before this request.`,
        inHistory(grant.past),
      ),
    found &&
      evidence(
        'history',
        words ? 'certain' : 'likely',
        `The same ${key.name} worked ${lasting(reading.attempt.sentAt - found.sentAt)} before for ${found.method} ${found.path}.`,
        inHistory(found),
      ),
  );
}

const isSessionScheme = (scheme: string) => /cookie|form|session/.test(scheme);

/** The same session cookie was good enough before. */
function workedBefore(reading: Reading): Evidence | null {
  const { sessions } = reading.sent;
  const path = reading.url?.pathname;
  let found: Past | undefined;
  for (const past of reading.worked) {
    const { cookie } = past;
    if (cookie === null || past.status >= 300 || past.grant !== null) continue;
    if (!sessions.some(({ name, value }) => value !== '' && cookie.includes(`${name}=${value}`)))
      continue;
    if (!found || past.path === path) found = past;
  }
  if (!found) return null;
  const ago = lasting(reading.attempt.sentAt - found.sentAt);
  const says = `The same session cookie worked ${ago} before for ${found.method} ${found.path}.`;
  if (csrfFieldOf(found.attempt) && !csrfFieldOf(reading.attempt)) {
    return evidence('history', 'possible', says, inHistory(found));
  }
  const same = found.path === path && found.method === reading.attempt.method;
  // Sessions seldom end between two requests of one page: something else may be asked for here.
  const just = reading.attempt.sentAt - found.sentAt < JUST_BEFORE_MS;
  return evidence('history', same ? 'certain' : just ? 'possible' : 'likely', says, {
    in: 'history',
    exchange: found.exchange.id,
  });
}

/** The answer takes the cookie back, or sets another in its place. */
function replacedCookie(reading: Reading): Evidence | null {
  const values = reading.responseFieldValues('set-cookie');
  for (let line = 0; line < values.length; line++) {
    const value = values[line] ?? '';
    const name = cookieSetBy(value);
    const old = reading.sent.sessions.find((one) => one.name === name);
    if (!old || value.startsWith(`${name}=${old.value};`)) continue;
    const gone = /^[^=]+=(?:;|deleted;|""?;)|expires=thu, 01.jan.1970|max-age=0\b/i.test(value);
    // With 403 a session that goes on may get another value.
    if (!gone && (reading.status !== 401 || goesOn(old.value, value.slice(name.length + 1))))
      continue;
    const what = gone ? 'takes back' : 'sets another value for';
    const at = { in: 'response', field: 'Set-Cookie', line, span: null } as const;
    return evidence('hint', 'likely', `The answer ${what} the cookie ${name}.`, at);
  }
  return null;
}

/** A session that lives in the cookie, written anew with another time: it begins as it did. */
function goesOn(old: string, renewed: string): boolean {
  if (isSameSession(old, renewed)) return true;
  const half = old.slice(0, Math.ceil(old.length / 2));
  return half.length >= LEAST && renewed.startsWith(half);
}
