/** Ways out that several products share. */
import type { Reading } from '../analysis.ts';
import { keepsOriginBack } from '../schemes/csrf.ts';
import type { Remedy } from './service.ts';

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

/** Of Django, and of what stands on it. */
export const TRUSTED_ORIGINS: Remedy = {
  of: 'csrf-rejected',
  for: 'owner',
  when: (reading) => !keepsBack(reading),
  does: 'Where the reason is the origin, name it, and tell Django that the proxy speaks https; {request} was compared with them.',
  code: {
    language: 'text',
    text: "CSRF_TRUSTED_ORIGINS = ['https://…']\nSECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
  },
};
