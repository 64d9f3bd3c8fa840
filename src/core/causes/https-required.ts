import type { Evidence, Reading, Step } from '../analysis.ts';
import { fieldValue } from '../exchange.ts';
import { type Past, placeOf } from '../history.ts';
import { isLoopback } from '../http/loopback.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { inHistory } from './shared/earlier.ts';
import { credentialInWords, isNavigation, isUnsafe, sentNothing } from './shared/request.ts';
import { hostOf, pathOf, requestLine } from './shared/words.ts';

const isNginx = (reading: Reading): boolean => /nginx/i.test(reading.responseField('server') ?? '');

/** The browser did use https, and the application does not know it. */
const ofProxyInFront = (reading: Reading): Step =>
  step(
    'owner',
    `Let the proxy that ends TLS in front of ${hostOf(reading)} pass the scheme on, and have the application trust it: ${requestLine(reading)} did come over https.`,
    isNginx(reading)
      ? { language: 'nginx', text: 'proxy_set_header X-Forwarded-Proto $scheme;' }
      : undefined,
  );

/** The same server sent an address on to itself, over https. */
function isSentToHttps({ status, url, attempt: { response } }: Past): boolean {
  const to = response ? fieldValue(response.fields, 'location') : undefined;
  return (
    status > 300 && status < 400 && to?.split('://')[0] === 'https' && hostIn(to) === hostIn(url)
  );
}

/** A credential went out that whoever reads it can use. */
const carriesSecret = (reading: Reading): boolean => sentNothing(reading) === false;

const hostIn = (address: string): string => placeOf(address).origin.replace(/^https?:|:\d+$/g, '');

export const httpsRequired = defineCause({
  id: 'https-required',
  title: 'The server wants the request over https',
  meaning:
    'The request went out without encryption, and the server refuses to talk about this resource in the clear. The same request over https is judged on its merits.',
  check(reading) {
    const { url } = reading;
    if (url?.protocol !== 'http:' || reading.status === 407) return undefined;
    const found: Evidence[] = [];
    const words = said(reading, 'https-required');
    if (words) {
      const says = `The request went out over http. ${inWords(words)}`;
      found.push(evidence('text', 'certain', says, words.at));
    }
    if (reading.sent.signedUrl?.protocols === 'https') {
      const says =
        'The signature in the URL allows https only (spr=https), and the request went out over http.';
      found.push(evidence('credential', 'certain', says, { in: 'url', span: null }));
    }
    const secure = reading.history
      .of(`https://${url.hostname}`)
      .findLast((past) => past.worked && past.path === url.pathname);
    if (secure) {
      found.push(
        evidence(
          'history',
          'likely',
          `${secure.method} of the same address worked over https.`,
          inHistory(secure),
        ),
      );
    }
    const sent = isUnsafe(reading) ? reading.earlier.findLast(isSentToHttps) : undefined;
    if (sent) {
      const says = `${sent.method} ${sent.path} over http was sent on to https, as ${reading.attempt.method} cannot well be.`;
      found.push(evidence('history', 'likely', says, inHistory(sent)));
    }
    return found.length > 0 ? found : undefined;
  },
  steps(reading) {
    if (reading.url?.protocol === 'https:') return [ofProxyInFront(reading)];
    const name = reading.url?.hostname ?? 'example.com';
    const port = reading.url?.port ?? '';
    const line = requestLine(reading);
    const steps = [
      step(
        'developer',
        port === ''
          ? `Send ${line} to https://${name}.`
          : `Send ${line} to the https port of ${name}, which is another than ${port}.`,
        port === '' ? { language: 'text', text: `https://${name}${pathOf(reading)}` } : undefined,
      ),
    ];
    // Nobody on the way reads what never leaves the computer.
    if (carriesSecret(reading) && !isLoopback(name)) {
      steps.push(
        step(
          'developer',
          `Revoke or change ${credentialInWords(reading)} at ${hostOf(reading)} and use a new one: this one crossed the network in the clear.`,
        ),
      );
    }
    steps.push(
      isNavigation(reading)
        ? step(
            'owner',
            `Redirect pages from http to https at ${hostOf(reading)}${isLoopback(name) ? '' : ', and say so to browsers for good (Strict-Transport-Security)'}.`,
            isNginx(reading)
              ? { language: 'nginx', text: 'return 301 https://$host$request_uri;' }
              : undefined,
          )
        : step(
            'owner',
            `Go on refusing ${line} over http, or close that port. A redirect to https would come too late: ${carriesSecret(reading) ? 'the credential' : 'what is sent'} would have crossed the network already.`,
          ),
    );
    return steps;
  },
  references: [
    rfc(6797, '7.2', 'HTTP Strict Transport Security: HTTP Request Type'),
    reference(
      'MDN: Strict-Transport-Security',
      'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
    ),
  ],
  missing: (reading) => [`Whether the same request works over https at ${hostOf(reading)}.`],
});
