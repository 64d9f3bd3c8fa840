import type { Evidence, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Past } from '../history.ts';
import { allowsCredentials } from '../http/cors.ts';
import { isSessionCookie } from '../schemes/carriers.ts';
import { cookiesOf } from '../sent.ts';
import { defineCause, evidence, inWords, reference, said, step } from './cause.ts';
import { authorizationLike, fetchCall } from './shared/code.ts';
import { cookieSetBy, leftBehind } from './shared/cookies.ts';
import { inHistory, SIGN_OUT, sentField } from './shared/earlier.ts';
import { isManifest, lastWithCredentials, manifestSteps, ofManifest } from './shared/manifest.ts';
import { isNavigation, isUnsafe } from './shared/request.ts';
import { AT_STATUS, explained, isPreflight, pieces } from './shared/sent.ts';
import { hostOf, lasting, listed, pathOf, requestLine } from './shared/words.ts';

export const credentialsNotIncluded = defineCause({
  id: 'credentials-not-included',
  title: 'The request left out the cookies or credentials',
  headline: (reading) =>
    isEventStream(reading) ? 'An EventSource cannot send Authorization' : null,
  meaning:
    'Other requests to this server carry credentials, and this one went out without them. The browser adds cookies by itself only where the page asks for it in the right way: scripts must say so for another origin, and fonts, manifests and module scripts have rules of their own.',
  check(reading) {
    const { sent } = reading;
    if (reading.status === 407 || isPreflight(reading) || sent.signIn) return undefined;
    const kept = bySameSite(reading);
    if (kept) return [kept];
    if (!sent.nothing.known || !sent.nothing.value || !sent.cookies.known) return undefined;
    const other = isManifest(reading) ? null : elsewhere(reading);
    const known = other?.certainty === 'certain';
    const found =
      (isManifest(reading) ? ofManifest(reading) : other) ??
      given(reading) ??
      keptBySibling(reading) ??
      byRule(reading) ??
      blocked(reading);
    if (!found) return undefined;
    const words = said(reading, 'no-credential', 'not-signed-in');
    return pieces(
      found,
      other &&
        evidence(
          'hint',
          'likely',
          'The request carried no session cookie and no Authorization.',
          AT_STATUS,
        ),
      words &&
        (known ? explained(words, 'likely') : evidence('hint', 'likely', inWords(words), words.at)),
    );
  },
  steps(reading) {
    if (isManifest(reading)) return manifestSteps(reading);
    const host = hostOf(reading);
    const line = requestLine(reading);
    const origin = originOf(reading);
    const { type } = reading.exchange;
    const past = lastWithCredentials(reading);
    if (past?.authorization && past.cookie === null) {
      const option = authorizationLike(past.authorization, 'accessToken');
      return [
        step(
          'developer',
          `Send with ${line} the Authorization that ${past.method} ${past.path} sends: ${isEventStream(reading) ? 'an EventSource cannot set it, so read the stream with fetch, or let the server take a cookie for it' : 'put both through the same client or interceptor'}.`,
          option === undefined ? undefined : fetchCall(reading, option),
        ),
        ...(isEventStream(reading)
          ? []
          : [
              step(
                'developer',
                `Start requests to ${host} only when the token is there: this one may have been sent before the sign-in was over.`,
              ),
            ]),
      ];
    }
    const sibling = past ? null : siblingSession(reading);
    if (sibling) return ofSibling(reading, sibling);
    const kept = leftBySameSite(reading);
    if (kept || sentValue(reading, 'sec-fetch-storage-access') !== undefined) {
      return [ofOtherSite(reading, kept?.name)];
    }
    const steps = [howToInclude(reading)];
    if (!MARKUP[type] && type !== 'font') {
      steps.push(
        step(
          'developer',
          `With XMLHttpRequest or axios, and for a stream of events, the switch for ${host} is withCredentials.`,
          {
            language: 'js',
            text: 'xhr.withCredentials = true;\naxios.defaults.withCredentials = true;\nnew EventSource(url, { withCredentials: true });',
          },
        ),
      );
    }
    const isAllowed =
      reading.responseField('access-control-allow-origin') === origin &&
      allowsCredentials(reading.responseField('access-control-allow-credentials'));
    if (!isAllowed && type !== 'font') {
      steps.push(
        step(
          'owner',
          `Allow it at ${host}: name the origin (a star does not do) and credentials.`,
          {
            language: 'http',
            text: `Access-Control-Allow-Origin: ${origin}\nAccess-Control-Allow-Credentials: true`,
          },
        ),
      );
    }
    const site = sentValue(reading, 'sec-fetch-site');
    if (site !== 'same-site' && site !== 'same-origin') {
      steps.push(ofOtherSite(reading, leftBehind(reading)?.name));
    }
    return steps;
  },
  references: [
    reference(
      'MDN, Request: credentials',
      'https://developer.mozilla.org/en-US/docs/Web/API/Request/credentials',
    ),
    reference(
      'Fetch, CORS protocol and credentials',
      'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
    ),
    reference(
      'MDN, Set-Cookie: SameSite',
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value',
    ),
  ],
  missing: (reading) => [
    isEventStream(reading)
      ? `Whether the same request to ${hostOf(reading)} works with Authorization: ask with fetch instead of an EventSource.`
      : isManifest(reading)
        ? `Whether the link to ${pathOf(reading)} in the page says crossorigin="use-credentials".`
        : `The cookies that the browser holds for ${hostOf(reading)}: look under Application (Storage) whether there is one that should have been sent, and with which SameSite.`,
  ],
});

/** As an EventSource asks, which sends cookies and no field of the page's (HTML, Server-sent events). */
const isEventStream = (reading: Reading): boolean =>
  firstOf(reading.requestField('accept')) === 'text/event-stream' &&
  lastWithCredentials(reading)?.cookie === null;

const MARKUP: Readonly<Record<string, string>> = {
  script: '<script type="module" src="…" crossorigin="use-credentials"></script>',
  stylesheet: '<link rel="stylesheet" href="…" crossorigin="use-credentials">',
  image: '<img src="…" crossorigin="use-credentials">',
  media: '<video src="…" crossorigin="use-credentials"></video>',
};

/** No switch of the page brings a cookie that its own attributes, or the browser, keep from other sites. */
const ofOtherSite = (reading: Reading, cookie = 'session'): Step =>
  step(
    'owner',
    `Where page and ${hostOf(reading)} are of different sites, set the session cookie with SameSite=None; Secure, and Partitioned where browsers block cookies of third parties.`,
    {
      language: 'http',
      text: `Set-Cookie: ${cookie}=…; Path=/; HttpOnly; Secure; SameSite=None; Partitioned`,
    },
  );

/** How the page says that the request carries them. */
function howToInclude(reading: Reading): Step {
  const { type } = reading.exchange;
  const line = requestLine(reading);
  if (type === 'font') {
    return step(
      'developer',
      `Serve the font of ${line} from the origin of the page, or let it be read without cookies: browsers fetch fonts of another origin without them, whatever the page says.`,
    );
  }
  const markup = MARKUP[type];
  return markup
    ? step('developer', `Say in the page that ${line} carries credentials.`, {
        language: 'text',
        text: markup,
      })
    : step(
        'developer',
        `Say in the call that ${line} carries cookies.`,
        fetchCall(reading, "credentials: 'include'"),
      );
}

function elsewhere(reading: Reading): Evidence | null {
  const past = lastWithCredentials(reading);
  if (!past) return null;
  const at = { in: 'history', exchange: past.exchange.id } as const;
  const ago = lasting(reading.attempt.sentAt - past.sentAt);
  const line = `${past.method} ${past.path}`;
  const { cookies } = reading.sent;
  if (past.cookie !== null) {
    const had = cookiesOf(past.cookie).map(({ name }) => name);
    const have = cookies.known ? cookies.value.map(({ name }) => name) : [];
    const gone = had.filter((name) => !have.includes(name));
    const session = gone.find(isSessionCookie) ?? (have.length === 0 ? gone[0] : undefined);
    if (session === undefined) return null;
    // A cookie may have run out in the meantime.
    const soon = reading.attempt.sentAt - past.sentAt < 5 * 60_000;
    const sure = reading.crossOrigin === true && soon ? 'certain' : 'likely';
    const says = `${line} carried the cookie ${listed([session])} ${ago} before and worked; this request carried ${have.length === 0 ? 'none' : 'others only'}.`;
    return evidence('history', sure, says, at);
  }
  // What scripts put into the field is in no address that somebody opens.
  const byScript = !/^(?:basic|digest|negotiate|ntlm) /i.test(past.authorization ?? '');
  if (reading.status !== 401 || (byScript && isNavigation(reading))) return null;
  return evidence(
    'history',
    'likely',
    `${line} carried Authorization ${ago} before and worked; this request carried none.`,
    at,
  );
}

/** The server gave this page a cookie, and the page does not send it. */
function given(reading: Reading): Evidence | null {
  const found = leftBehind(reading);
  if (!found) return null;
  const { past, name } = found;
  const says = `${past.method} ${past.path} set the cookie ${name}, and this request does not bring it.`;
  return evidence('history', 'likely', says, inHistory(past));
}

interface Sibling {
  past: Past;
  /** Host that set the cookie. */
  host: string;
  name: string;
}

/** The same page is signed in at another host of the site, by a cookie without Domain, which goes to that host alone (RFC 6265 §5.3). */
function siblingSession(reading: Reading): Sibling | null {
  const { history, url, attempt } = reading;
  const page = sentValue(reading, 'origin');
  if (page === undefined || sentValue(reading, 'sec-fetch-site') !== 'same-site') return null;
  for (const past of history.worked.toReversed()) {
    if (SIGN_OUT.test(past.path)) return null;
    const { origin } = past;
    if (past.cookie === null || origin === url?.origin || past.sentAt > attempt.sentAt) continue;
    if (sentField(past, 'origin') !== page || sentField(past, 'sec-fetch-site') !== 'same-site')
      continue;
    const set = history.of(origin).flatMap(({ setCookie }) => setCookie);
    const own = cookiesOf(past.cookie).find(
      ({ name }) =>
        isSessionCookie(name) &&
        set.some((line) => cookieSetBy(line) === name && !/;\s*domain=/i.test(line)),
    );
    if (own) return { past, host: origin.replace(/^https?:\/\//, ''), name: own.name };
  }
  return null;
}

function keptBySibling(reading: Reading): Evidence | null {
  const found = siblingSession(reading);
  if (!found) return null;
  const { past, host, name } = found;
  const says = `${past.method} ${past.path} of ${host} worked for this page with the cookie ${name}, which ${host} had set for itself alone (no Domain): it does not come to ${hostOf(reading)}.`;
  return evidence('history', 'likely', says, inHistory(past));
}

function ofSibling(reading: Reading, { host, name }: Sibling): Step[] {
  const own = hostOf(reading);
  const labels = own.replace(/:\d+$/, '').split('.');
  const others = host.replace(/:\d+$/, '').split('.');
  let shared = 0;
  while (shared < labels.length && labels.at(-1 - shared) === others.at(-1 - shared)) shared++;
  const domain = labels.slice(labels.length - shared).join('.');
  return [
    step(
      'owner',
      `Set ${name} at ${host} with a Domain that covers ${own} too, if all hosts of ${domain} may have it; or serve both under one host through a proxy.`,
      {
        language: 'http',
        text: `Set-Cookie: ${name}=…; Domain=${domain}; Path=/; HttpOnly; Secure; SameSite=Lax`,
      },
    ),
    howToInclude(reading),
  ];
}

/** A page of another site caused the request, and the session was set with SameSite (RFC 6265bis §5.6.7.1). */
function bySameSite(reading: Reading): Evidence | null {
  const found = leftBySameSite(reading);
  if (!found) return null;
  const { past, name, kept } = found;
  const says = `${past.method} ${past.path} set the cookie ${name} with SameSite=${kept}, so that it does not come with a request that another site causes.`;
  return evidence('credential', 'likely', says, inHistory(past));
}

function leftBySameSite(reading: Reading): { past: Past; name: string; kept: string } | null {
  const { cookies, authorization } = reading.sent;
  if (!cookies.known || !authorization.known || authorization.value) return null;
  if (reading.earlier.length === 0 || sentValue(reading, 'sec-fetch-site') !== 'cross-site')
    return null;
  const isLaxEnough = isNavigation(reading) && !isUnsafe(reading);
  for (const past of reading.earlier.toReversed()) {
    for (const line of past.setCookie) {
      const name = cookieSetBy(line);
      const kept = SAME_SITE.exec(line)?.[1];
      if (!kept || (isLaxEnough && /lax/i.test(kept)) || !isSessionCookie(name)) continue;
      if (cookies.value.some((one) => one.name === name)) return null;
      return { past, name, kept };
    }
  }
  return null;
}

const SAME_SITE = /;\s*samesite=(strict|lax)/i;

/** Kinds of request that a browser makes without credentials unless the markup asks for them. */
function byRule(reading: Reading): Evidence | null {
  const dest = sentValue(reading, 'sec-fetch-dest');
  if (reading.crossOrigin !== true || sentValue(reading, 'sec-fetch-mode') !== 'cors') return null;
  if (!(dest && DESTINATIONS.has(dest))) return null;
  return evidence(
    'history',
    'possible',
    `Browsers fetch a ${dest} of another origin with CORS and without cookies unless the page says crossorigin="use-credentials".`,
    AT_STATUS,
  );
}

const DESTINATIONS: ReadonlySet<string> = new Set([
  'font',
  'script',
  'style',
  'image',
  'audio',
  'video',
  'track',
]);

/** The server expects cookies from another origin, and none came. */
function blocked(reading: Reading): Evidence | null {
  if (reading.status !== 401 || reading.crossOrigin !== true || reading.offered.length > 0)
    return null;
  if (sentValue(reading, 'sec-fetch-storage-access') === 'none') {
    return evidence(
      'hint',
      'possible',
      'The browser had no access to the cookies of this site in the page of another (Sec-Fetch-Storage-Access: none).',
      AT_STATUS,
    );
  }
  if (!allowsCredentials(reading.responseField('access-control-allow-credentials'))) return null;
  const says =
    'The server takes cookies from other origins (Access-Control-Allow-Credentials), and the request carried none.';
  return evidence('hint', 'possible', says, {
    in: 'response',
    field: 'Access-Control-Allow-Credentials',
    line: 0,
    span: null,
  });
}

const sentValue = (reading: Reading, name: string): string | undefined =>
  firstOf(reading.requestField(name));

const originOf = (reading: Reading): string =>
  sentValue(reading, 'origin') ?? 'https://app.example';
