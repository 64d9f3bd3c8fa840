import type { Evidence, Reading, Step } from '../analysis.ts';
import { fieldValue } from '../exchange.ts';
import { isOpen } from '../ids.ts';
import { readBasic } from '../remembered.ts';
import type { SentCredential } from '../sent.ts';
import type { Statement } from '../services/service.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { curlInstead, fetchCall, fieldOption, shell } from './shared/code.ts';
import { directCall, intermediary } from './shared/directly.ts';
import { inHistory, JUST_BEFORE_MS } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { asksForBearer, keyFieldIn, saysItIsEmpty, schemeIn } from './shared/reason.ts';
import { inResponse, LEAST } from './shared/request.ts';
import {
  AT_STATUS,
  atKey,
  authorization,
  bareCredential,
  errorCode,
  evidenceOf,
  inAuthorization,
  schemeName,
} from './shared/sent.ts';
import { namesScheme } from './shared/takes.ts';
import { hostOf, lasting, requestLine } from './shared/words.ts';

/** Schemes that most servers do not look for, so that they see nothing in them. */
const SELDOM_TAKEN: ReadonlySet<string> = new Set(['basic', 'jwt', 'oauth']);

/** What the answer quotes has arrived. */
const isQuoted = ({ content }: Reading, { text }: SentCredential): boolean =>
  text.length >= LEAST && content.text.includes(text);

export const authorizationStrippedUpstream = defineCause({
  id: 'authorization-stripped-upstream',
  title: 'Authorization was removed on the way to the application',
  meaning:
    'The browser sent Authorization, and the application says that it got none. Something between them, a CDN, a proxy, a gateway or the web server itself, took the field away. The credential may be valid.',
  // What is damaged in itself is not seen, and need not be lost on the way.
  heeds: (_statement, reading) => flawOf(reading) === null,
  check(reading) {
    const sent = authorization(reading);
    if (!sent) return evidenceOf(withUnderscore(reading));
    const isBare = bareCredential(sent) !== null || sent.scheme === null;
    if (flawOf(reading) || (isBare && !reading.services.refuser?.bare)) return undefined;
    const { offered } = reading;
    const own = isBare ? '' : (sent.scheme ?? '');
    const words = said(reading, 'no-credential', 'credentials-missing');
    // gin-jwt offers JWT and takes Bearer.
    const emptied = own === 'bearer' && saysItIsEmpty(words);
    // A name of its own making (`jwt-auth`) does not say which scheme is taken.
    if (offered.some(namesScheme) && !offered.includes(own) && !emptied) return undefined;
    const scheme = schemeName(own);
    const at = inAuthorization(sent);
    const through = intermediary(reading);
    if (words && namesAnother(words.quote, own)) return undefined;
    if (isQuoted(reading, sent)) return undefined;
    // The challenge calls the token invalid: then it arrived, whatever the body says.
    if (words && errorCode(reading)?.code === 'invalid_token') return undefined;
    if (words) {
      // With no challenge to say so, it may well look for another scheme.
      const other = offered.length === 0 && SELDOM_TAKEN.has(own);
      const bearer = asksForBearer(words, own);
      const more = tellsMore(words, reading);
      const lost = through !== null && /header/i.test(words.quote);
      const wantsOther =
        said(reading, 'scheme-mismatch') !== undefined || ((other || bearer) && !lost) || more;
      return evidenceOf(
        evidence('text', wantsOther ? 'possible' : 'likely', inWords(words), words.at),
        evidence(
          'credential',
          more && passesElsewhere(reading, own) ? 'possible' : 'likely',
          `Authorization was sent, with a${scheme && ` ${scheme}`} credential${reading.lifetime?.state === 'valid' ? ' that has not expired' : ''}.`,
          at,
        ),
        cached(reading) ?? (through !== null && evidence('hint', 'likely', through, AT_STATUS)),
      );
    }
    return evidenceOf(
      neverTaken(reading, sent),
      replacedOnTheWay(reading),
      workedDirectly(reading),
      throughAnother(reading),
      workedInAddress(reading, sent),
      anonymous(reading, scheme),
    );
  },
  suspect: (reading) => {
    const sent = authorization(reading);
    return reading.status === 401 &&
      reading.offered.length === 0 &&
      sent?.scheme &&
      !isQuoted(reading, sent) &&
      !isJudged(reading)
      ? 'The answer does not show that Authorization arrived.'
      : null;
  },
  steps(reading) {
    if (cached(reading)) return ofCache(reading);
    if (replacedOnTheWay(reading)) return ofSigningHop(reading);
    const server = ['server', 'x-powered-by', 'via']
      .map((name) => reading.responseField(name) ?? '')
      .join(' ');
    const line = requestLine(reading);
    const host = hostOf(reading);
    const steps: Step[] = [];
    if (/cloudfront/i.test(server)) {
      steps.push(
        step(
          'owner',
          `Forward Authorization at CloudFront in front of ${host}: attach the origin request policy AllViewerExceptHostHeader, or a cache policy that lists the field.`,
          {
            language: 'yaml',
            text: 'HeadersConfig:\n  HeaderBehavior: whitelist\n  Headers: [Authorization]',
          },
        ),
      );
    }
    const isPhp = /php/i.test(server) || /\.php(?:\/|$)/i.test(reading.url?.pathname ?? '');
    if (/apache|wsgi/i.test(server) || (isPhp && !/nginx|openresty/i.test(server))) {
      steps.push(
        step('owner', `Let Apache hand Authorization on to the application behind ${line}.`, {
          language: 'apache',
          text: apacheLines(isPhp, /wsgi/i.test(server)),
        }),
      );
    }
    if (/nginx|openresty/i.test(server)) {
      steps.push(
        step(
          'owner',
          `Let nginx pass Authorization on for ${line}, and look for a line that clears it.`,
          {
            language: 'nginx',
            text: isPhp
              ? 'fastcgi_param HTTP_AUTHORIZATION $http_authorization;'
              : 'proxy_set_header Authorization $http_authorization;\nproxy_pass_request_headers on;',
          },
        ),
      );
    }
    if (steps.length === 0) {
      steps.push(
        step(
          'owner',
          `Look through what stands between the browser and the application behind ${host} (a CDN, a gateway, a proxy, a web server in front of scripts) for the place where Authorization ends, and let it be passed on for ${line}.`,
        ),
      );
    }
    steps.push(isPhp ? scriptThatLooks(host) : askedDirectly(reading));
    return steps;
  },
  references: [
    reference('Apache, CGIPassAuth', 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth'),
    reference(
      'mod_wsgi, WSGIPassAuthorization',
      'https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIPassAuthorization.html',
    ),
    reference(
      'nginx, proxy_set_header',
      'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header',
    ),
    rfc(9110, '11.6.2', 'Authorization'),
  ],
  missing: (reading) => [
    directCall(reading)
      ? `What arrived at the application through ${hostOf(reading)}: its log shows whether the field was there.`
      : `What arrived at the application: its log, or the same request sent to it directly instead of through ${hostOf(reading)}, shows whether the field was there.`,
  ],
});

/** Scripts get Authorization only where that is allowed (Apache 2.4.13 and later, mod_proxy_fcgi too). */
function apacheLines(isPhp: boolean, isWsgi: boolean): string {
  const scripts = [
    '# PHP and CGI, Apache 2.4.13 and later',
    'CGIPassAuth On',
    '# .htaccess, where it cannot be set',
    'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1',
  ];
  const wsgi = ['# mod_wsgi', 'WSGIPassAuthorization On'];
  return (isWsgi ? wsgi : isPhp ? scripts : [...scripts, ...wsgi]).join('\n');
}

/** PHP is mostly asked by FastCGI, which curl does not speak. */
const scriptThatLooks = (host: string): Step =>
  step(
    'owner',
    `Put this script beside the application at ${host} for a moment, and ask for it with the same credential: it says whether Authorization gets to PHP.`,
    {
      language: 'text',
      text: "<?php\nheader('Content-Type: text/plain');\necho isset($_SERVER['HTTP_AUTHORIZATION']) ? 'it arrives' : 'it is missing';",
    },
  );

/** At its own address, which seldom speaks TLS, under the name that the browser uses. */
function askedDirectly(reading: Reading): Step {
  const host = hostOf(reading);
  const past = directCall(reading);
  if (past) {
    return step(
      'owner',
      `Leave the application at ${past.origin} and its users as they are: it took the same credential for ${past.method} ${past.path}. Compare what arrives there through ${host} with that.`,
    );
  }
  const call = curlInstead(reading, '$CREDENTIAL', shell`-H ${`Host: ${host}`}`.text);
  return step(
    'owner',
    `Ask the application without what stands in front of ${host}, at its own address (such as http://127.0.0.1:8000), with the same credential: if it works there, the fault lies in between.`,
    call && { ...call, text: call.text.replace(`'${reading.url?.origin}`, `"$APPLICATION"'`) },
  );
}

/**
 * The server misses a field that was sent, and whose name has an underscore: nginx drops such fields
 * (underscores_in_headers), and so do others before an application.
 */
function withUnderscore(reading: Reading): Evidence | null {
  const words = said(reading, 'no-credential', 'credentials-missing', 'not-signed-in');
  const isNginx = /nginx|openresty/i.test(reading.responseField('server') ?? '');
  const key = reading.sent.keys.find(
    ({ place, name }) =>
      place === 'header' &&
      name.includes('_') &&
      (isNginx || words?.quote.toLowerCase().includes(name.toLowerCase())),
  );
  if (!words || !key) return null;
  const says = `${key.name} was sent. ${inWords(words)} Servers such as nginx leave out fields with an underscore in their name.`;
  return evidence('text', 'likely', says, atKey(key));
}

/** In the same breath the server says what is wrong ("Expired token. Reauthentication required."). */
const tellsMore = (words: Statement, { services }: Reading): boolean =>
  services.statements.some(
    ({ means, quote, at }) =>
      !isOpen(means) && !LOST.has(means) && quote === words.quote && at.in === words.at.in,
  );

/** What is judged has arrived. */
const isJudged = ({ services }: Reading): boolean =>
  services.statements.some(({ means }) => /^token-|^signature-|^insufficient-scope$/.test(means));

/** The same server took another call with a credential of that scheme a moment before: the field gets there. */
const passesElsewhere = ({ history, url, attempt }: Reading, scheme: string): boolean =>
  history.worked.some(
    ({ origin, authorization: line, sentAt }) =>
      origin === url?.origin.toLowerCase() &&
      line?.toLowerCase().startsWith(`${scheme} `) === true &&
      attempt.sentAt - sentAt < JUST_BEFORE_MS,
  );

/** Meanings that a credential which got lost has as well. */
const LOST: ReadonlySet<string> = new Set([
  'credentials-missing',
  'authorization-stripped-upstream',
  'unauthenticated-reported-as-403',
]);

/** The words ask for a credential of another scheme: it was not lost, it is the wrong one. */
function namesAnother(quote: string, scheme: string): boolean {
  const own = schemeIn(quote);
  if (keyFieldIn(quote) || (own !== undefined && own.toLowerCase() !== scheme)) return true;
  if (scheme === 'basic')
    return /\bbearer\b|\btoken\b|\bjwt\b/i.test(quote) && !/\bbasic\b/i.test(quote);
  if (/\bbasic\b/i.test(quote))
    return scheme === 'bearer' && !/\bbearer\b|\btoken\b|\bjwt\b/i.test(quote);
  const key = /api[- _]?key/i.test(quote) && !/bearer|authorization/i.test(quote);
  return key && scheme === 'bearer' && !/^sk[-_]/.test(quote);
}

/** The same credential worked at another address of the application, and here something stands in between. */
function workedDirectly(reading: Reading): Evidence | null {
  const past = directCall(reading);
  if (!past) return null;
  const ago = lasting(reading.attempt.sentAt - past.sentAt);
  const says = `The same credential worked at ${past.origin} ${ago} before. ${intermediary(reading) ?? 'Here nobody is known behind it.'}`;
  return evidence('history', 'likely', says, inHistory(past));
}

/** The same credential passed here before another version or machine stood in between (Via, RFC 9110 §7.6.3). */
function throughAnother(reading: Reading): Evidence | null {
  const words = said(reading, 'not-signed-in', 'no-credential');
  const via = reading.responseField('via');
  const line = authorization(reading)?.lines[0];
  if (!words || via === undefined || line === undefined) return null;
  const past = reading.worked.findLast((one) => one.authorization === line);
  const response = past?.attempt.response;
  const before = response && fieldValue(response.fields, 'via');
  if (!past || !before || before === via) return null;
  const says = `The same credential worked for ${past.method} ${past.path} when Via said ${before.slice(0, 60)}; now it says ${via.slice(0, 60)}. ${inWords(words)}`;
  return evidence('text', 'likely', says, inHistory(past));
}

/** The server itself had just issued the token, and has taken it nowhere: where words say that it saw none, that fits. */
function neverTaken(reading: Reading, { lines: [line] }: SentCredential): Evidence | null {
  if (!said(reading, 'authorization-stripped-upstream')) return null;
  const { earlier, attempt } = reading;
  const sent = earlier.filter(({ authorization: other }) => other !== null && other === line);
  const refused = sent.findLast((past) => past.refused);
  const issued = earlier.findLast(
    ({ grant, worked, sentAt }) => grant !== null && worked && sentAt <= attempt.sentAt,
  );
  if (!refused || !issued || sent.some(({ worked }) => worked)) return null;
  const says = `${issued.method} ${issued.path} had just brought a token (${issued.status}), and ${refused.method} ${refused.path} was refused with it too (${refused.status}): it is taken nowhere here.`;
  return evidence('history', 'likely', says, inHistory(refused));
}

/** The same key was good in the address, and the server asks for it in the very scheme that it was sent in. */
function workedInAddress(reading: Reading, { scheme, text }: SentCredential): Evidence | null {
  if (reading.status !== 401 || scheme === null || !reading.offered.includes(scheme)) return null;
  const { user, password } = readBasic(text);
  const texts = (scheme === 'basic' ? [user, password] : [text]).filter(
    (one) => one !== null && one.length >= LEAST,
  );
  const past = reading.worked.findLast(({ url }) =>
    texts.some((one) => url.includes(encodeURIComponent(one ?? ''))),
  );
  if (!past) return null;
  const says = `The same key was accepted in the address, for ${past.method} ${past.path}: what stands in Authorization does not get there.`;
  return evidence('history', 'likely', says, inHistory(past));
}

/** Nobody is known behind the request, although a credential was sent in a scheme that would do. */
function anonymous(reading: Reading, scheme: string): Evidence | null {
  const words = said(reading, 'not-signed-in');
  if (!words || !(scheme === 'Bearer' || (scheme === 'Basic' && reading.offered.length === 0)))
    return null;
  if (isJudged(reading)) return null;
  // A challenge that calls nothing invalid is what a request without a credential gets (RFC 6750 §3).
  const own = scheme.toLowerCase();
  const asked =
    reading.offered.includes(own) &&
    errorCode(reading) === null &&
    // The field gets there, and who comes with an ended token is nobody to many servers.
    reading.lifetime?.state !== 'expired' &&
    !reading.worked.some((past) => past.authorization?.toLowerCase().startsWith(`${own} `));
  return evidence(
    asked && words.at.in === 'body' ? 'text' : 'hint',
    asked ? 'likely' : 'possible',
    `A ${scheme} credential was sent. ${inWords(words)}`,
    words.at,
  );
}

/** The answer was made for another request: the application never saw this one. */
function cached(reading: Reading): Evidence | null {
  const age = reading.responseField('age');
  if (Number(age) > 0) {
    const says = `The answer comes out of a cache (Age: ${age}): the application never saw this request.`;
    return evidence('hint', 'likely', says, inResponse('Age'));
  }
  const name = CACHES.find((one) => /\bhit\b/i.test(reading.responseField(one) ?? ''));
  if (!name) return null;
  const says = `The answer comes out of a cache (${name}: ${reading.responseField(name)?.slice(0, 40)}): the application never saw this request.`;
  return evidence('hint', 'likely', says, inResponse(name));
}

/** Fields in which caches say whether they answered themselves. */
const CACHES = ['X-Cache', 'CF-Cache-Status', 'X-Cache-Status', 'X-Varnish-Cache', 'X-Proxy-Cache'];

const ofCache = (reading: Reading): Step[] => [
  step('owner', `Purge the stored answer to ${requestLine(reading)} from the cache.`),
  step(
    'owner',
    `Let the application forbid that its 401 and 403 are stored, ${requestLine(reading)} among them.`,
    { language: 'http', text: 'Cache-Control: no-store' },
  ),
  step(
    'owner',
    `Let the cache in front of ${hostOf(reading)} pass requests with Authorization on, or keep its answers apart by that field.`,
    { language: 'http', text: 'Vary: Authorization' },
  ),
];

/**
 * The server cannot read the form of the field, the JWT that was sent is sound, and CloudFront stands between: for
 * origins that want signed requests it writes its own signature into the field.
 */
function replacedOnTheWay(reading: Reading): Evidence | null {
  const words = said(reading, 'token-malformed', 'bad-credential');
  const via = reading.responseField('via') ?? '';
  if (!words || reading.token?.kind !== 'jwt' || !/cloudfront/i.test(via)) return null;
  if (!/structure|header|scheme/i.test(words.quote)) return null;
  if (errorCode(reading)?.code === 'invalid_token') return null;
  const says = `The JWT that was sent is sound, and behind CloudFront the field cannot be read: it may have been replaced there. ${inWords(words)}`;
  return evidence('word', 'likely', says, words.at);
}

const ofSigningHop = (reading: Reading): Step[] => [
  step(
    'owner',
    `See whether the origin of ${hostOf(reading)} has an origin access control that always signs: CloudFront writes that signature into Authorization. Where the origin needs none and checks the token itself, choose no-override and list Authorization in a cache policy.`,
    { language: 'yaml', text: 'OriginAccessControlConfig:\n  SigningBehavior: no-override' },
  ),
  step(
    'developer',
    `Where that signature has to stay, carry the token of ${requestLine(reading)} in a field of its own that the application reads.`,
    fetchCall(reading, fieldOption('X-Access-Token', 'accessToken')),
  ),
];
