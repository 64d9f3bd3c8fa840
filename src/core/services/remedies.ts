/** Ways out that several products share. */
import type { Reading } from '../analysis.ts';
import { keepsOriginBack } from '../schemes/csrf.ts';
import type { Remedy } from './service.ts';

/** For remedies: the product of this id has left a sign in the answer. */
export const sees =
  (id: string) =>
  ({ services }: Reading): boolean =>
    services.seen.some(({ service }) => service.id === id);

/** Over https Django wants a Referer where no Origin came; its page says so, also without DEBUG. */
const NO_REFERER = /requires a .{0,8}Referer\s+header|Referer checking failed - no Referer/;
/** With DEBUG it says which check failed. */
const OF_ORIGIN = /(?:Origin|Referer) checking failed/;
/** `null` as Origin, of a page of the site itself: the page keeps back where it comes from. */
const keepsBack = (reading: Reading): boolean =>
  NO_REFERER.test(reading.content.text) || keepsOriginBack(reading);

/** Of Django, where it got neither Referer nor an Origin to compare. */
export const SEND_REFERER: readonly Remedy[] = [
  {
    of: 'csrf-rejected',
    for: 'owner',
    does: 'Take Referrer-Policy: no-referrer, and <meta name="referrer" content="no-referrer">, from the page that sends {request}, in Django and in a proxy before it: Django wants the Referer (or an Origin other than null) besides the token.',
    code: { language: 'text', text: "SECURE_REFERRER_POLICY = 'same-origin'" },
    when: keepsBack,
  },
  {
    of: 'csrf-rejected',
    for: 'visitor',
    does: 'Let the browser, or the extension that keeps it back, send the Referer to {hostname}; then load the page anew and send again.',
    when: keepsBack,
  },
];

/** The token is what is left to mend. */
export const SEND_TOKEN: Remedy = {
  of: 'csrf-rejected',
  for: 'developer',
  does: 'Send the value of the cookie csrftoken in X-CSRFToken with {request} (a form: csrfmiddlewaretoken).',
  code: {
    language: 'js',
    text: "await fetch('{path}', { method: 'POST', headers: { 'X-CSRFToken': csrfToken }, body });",
  },
  when: (reading) => !keepsBack(reading) && !OF_ORIGIN.test(reading.content.text),
};

/** The origin that Django names as not trusted; that of the server itself is another matter. */
const UNTRUSTED = /Origin checking failed - (https?:\/\/[\w.:-]+) does not match/;

/** The origin is that of the server, only with https: Django does not know that a proxy speaks https. */
const isOwnOverHttps = ({ content, url }: Reading): boolean =>
  UNTRUSTED.exec(content.text)?.[1] === `https://${url?.host}`;

/** Another name of the same computer: for cookies it is another site. */
const isLocalByOtherName = ({ content, url }: Reading): boolean =>
  LOCAL.test(UNTRUSTED.exec(content.text)?.[1] ?? '') &&
  LOCAL.test(url?.origin ?? '') &&
  !UNTRUSTED.exec(content.text)?.[1]?.includes(`//${url?.hostname}`);

const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::|$)/;

/** Of Django, and of what stands on it. */
export const TRUSTED_ORIGINS: readonly Remedy[] = [
  {
    of: 'csrf-rejected',
    for: 'developer',
    does: 'Open page and server by the same host name (both localhost, or both 127.0.0.1), or send {path} through the development server of the page: between {1} and {host} the cookie csrftoken does not go along, and its lack would be the next refusal.',
    finds: UNTRUSTED,
    when: isLocalByOtherName,
  },
  {
    of: 'csrf-rejected',
    for: 'owner',
    does: 'If {1} is a page of yours, add it to the origins that Django at {host} trusts.',
    code: { language: 'text', text: "CSRF_TRUSTED_ORIGINS = ['{1}']" },
    finds: UNTRUSTED,
    when: (reading) => !keepsBack(reading) && !isOwnOverHttps(reading),
  },
  {
    of: 'csrf-rejected',
    for: 'owner',
    does: 'Tell Django that the proxy in front of {host} speaks https with the browser (the proxy must set the field, and let nobody else set it), or name the origin.',
    code: {
      language: 'text',
      text: "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')\nCSRF_TRUSTED_ORIGINS = ['{1}']",
    },
    finds: UNTRUSTED,
    when: (reading) => !keepsBack(reading) && isOwnOverHttps(reading),
  },
  {
    of: 'csrf-rejected',
    for: 'owner',
    does: 'Where the reason is the origin, name it, and tell Django that the proxy speaks https; {request} was compared with them.',
    code: {
      language: 'text',
      text: "CSRF_TRUSTED_ORIGINS = ['{origin}']\nSECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
    },
    when: (reading) =>
      !keepsBack(reading) &&
      reading.url?.protocol === 'https:' &&
      !UNTRUSTED.test(reading.content.text),
  },
  {
    of: 'csrf-rejected',
    for: 'owner',
    does: 'Where the reason is the origin, name it; {request} was compared with it.',
    code: { language: 'text', text: "CSRF_TRUSTED_ORIGINS = ['{origin}']" },
    when: (reading) =>
      !keepsBack(reading) &&
      reading.url?.protocol !== 'https:' &&
      !UNTRUSTED.test(reading.content.text),
  },
];

/** Of nodes that look at Host: they know no more of the visitor than the proxy sends. */
export const SEND_LOCALHOST: Remedy = {
  of: 'host-not-allowed',
  for: 'owner',
  does: 'Or, where a proxy brings {host} to the node, let it send the name that the node accepts.',
  code: { language: 'nginx', text: 'proxy_set_header Host localhost;' },
};
