/** Pairs of anti-forgery tokens, as tables; the names are those that the products document. */
import type { Facts } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import { percentDecoded } from '../http/query.ts';

/** The name of a cookie without the prefixes that only say how it may be set (RFC 6265bis §4.1.3). */
export function bareCookieName(name: string): string {
  return name.replace(/^__(?:Host|Secure)-/i, '');
}

/** Whether a cookie is named after the anti-forgery token that it holds, whatever set it. */
export const namesCsrf = (name: string): boolean => /csrf|xsrf|crumb|antiforgery/i.test(name);

/** An anti-forgery convention: a cookie whose value, or whose counterpart, the page must send back in a header or field. */
export interface CsrfConvention {
  of: string;
  /** Lower-cased cookie name without `__Host-`; null where the counterpart is in the page or session. */
  cookie: string | RegExp | null;
  /** Names of header fields in which it is sent back; the first is the usual one. */
  headers: readonly string[];
  /** Names of form fields in which it is sent back. */
  fields: readonly string[];
  /** The header's value is the cookie's, so that the two can be compared. */
  equal: boolean;
  /** The cookie is percent-encoded, the header is not. */
  decode: boolean;
}

export const CSRF_CONVENTIONS: readonly CsrfConvention[] = [
  {
    of: 'Angular, axios, Laravel, Spring Security',
    cookie: 'xsrf-token',
    headers: ['X-XSRF-TOKEN', 'X-CSRF-Token'],
    fields: ['_csrf', '_token'],
    equal: true,
    decode: true,
  },
  {
    of: 'Django',
    cookie: 'csrftoken',
    headers: ['X-CSRFToken'],
    fields: ['csrfmiddlewaretoken'],
    equal: true,
    decode: false,
  },
  {
    of: 'Rails',
    cookie: null,
    headers: ['X-CSRF-Token'],
    fields: ['authenticity_token'],
    equal: false,
    decode: false,
  },
  {
    of: 'csurf, csrf-csrf',
    cookie: /^(?:_csrf(?:_token)?|(?:psifi\.)?x?-?csrf[-_]?token)$/,
    headers: ['X-CSRF-Token', 'CSRF-Token', 'XSRF-Token', 'X-XSRF-TOKEN'],
    fields: ['_csrf'],
    equal: false,
    decode: false,
  },
  {
    of: 'ASP.NET Core',
    cookie: /^\.aspnetcore\.antiforgery\./,
    headers: ['RequestVerificationToken', 'X-XSRF-TOKEN', 'X-CSRF-Token'],
    fields: ['__RequestVerificationToken'],
    equal: false,
    decode: false,
  },
  {
    of: 'ASP.NET',
    cookie: /^__requestverificationtoken/,
    headers: ['__RequestVerificationToken', 'RequestVerificationToken'],
    fields: ['__RequestVerificationToken'],
    equal: false,
    decode: false,
  },
  {
    of: 'Flask-WTF',
    cookie: null,
    headers: ['X-CSRFToken', 'X-CSRF-Token'],
    fields: ['csrf_token'],
    equal: false,
    decode: false,
  },
  {
    of: 'hapi (crumb)',
    cookie: 'crumb',
    headers: ['X-CSRF-Token'],
    fields: ['crumb'],
    equal: true,
    decode: false,
  },
  {
    of: 'Flask-JWT-Extended',
    cookie: /^csrf_(?:access|refresh)_token$/,
    headers: ['X-CSRF-Token'],
    fields: ['csrf_token'],
    equal: true,
    decode: false,
  },
  {
    of: 'Tornado, Jupyter',
    cookie: '_xsrf',
    headers: ['X-XSRFToken', 'X-CSRFToken'],
    fields: ['_xsrf'],
    equal: true,
    decode: false,
  },
  {
    of: 'WordPress',
    cookie: null,
    headers: ['X-WP-Nonce'],
    fields: ['_wpnonce'],
    equal: false,
    decode: false,
  },
  {
    of: 'Drupal',
    cookie: null,
    headers: ['X-CSRF-Token'],
    fields: ['form_token'],
    equal: false,
    decode: false,
  },
  {
    of: 'Jenkins',
    cookie: null,
    headers: ['Jenkins-Crumb', '.crumb'],
    fields: ['Jenkins-Crumb'],
    equal: false,
    decode: false,
  },
  {
    of: 'GitLab',
    cookie: null,
    headers: ['X-CSRF-Token'],
    fields: ['authenticity_token'],
    equal: false,
    decode: false,
  },
  {
    of: 'SAP',
    cookie: /^sap-xsrf_/,
    headers: ['X-CSRF-Token'],
    fields: [],
    equal: false,
    decode: false,
  },
  {
    of: 'CodeIgniter',
    cookie: 'csrf_cookie_name',
    headers: ['X-CSRF-Token'],
    fields: ['csrf_test_name'],
    equal: true,
    decode: false,
  },
  {
    of: 'Yii',
    cookie: '_csrf',
    headers: ['X-CSRF-Token'],
    fields: ['_csrf'],
    equal: false,
    decode: false,
  },
  {
    of: 'CakePHP',
    cookie: 'csrftoken',
    headers: ['X-CSRF-Token'],
    fields: ['_csrfToken'],
    equal: true,
    decode: false,
  },
  {
    of: 'Symfony',
    cookie: 'csrf-token',
    headers: ['CSRF-Token'],
    fields: ['_csrf_token', '_token'],
    equal: false,
    decode: false,
  },
  {
    of: 'Auth.js',
    cookie: /^(?:next-auth|authjs)\.csrf-token$/,
    headers: [],
    fields: ['csrfToken'],
    equal: false,
    decode: false,
  },
  {
    of: 'Proxmox VE',
    cookie: null,
    headers: ['CSRFPreventionToken'],
    fields: [],
    equal: false,
    decode: false,
  },
  {
    of: 'Transmission',
    cookie: null,
    headers: ['X-Transmission-Session-Id'],
    fields: [],
    equal: false,
    decode: false,
  },
  {
    of: 'Keycloak',
    cookie: 'kc_state_checker',
    headers: [],
    fields: ['stateChecker'],
    equal: false,
    decode: false,
  },
  {
    of: 'ServiceNow',
    cookie: null,
    headers: ['X-UserToken'],
    fields: ['sysparm_ck'],
    equal: false,
    decode: false,
  },
  {
    of: 'Atlassian',
    cookie: 'atlassian.xsrf.token',
    headers: ['X-Atlassian-Token'],
    fields: ['atl_token'],
    equal: false,
    decode: false,
  },
];

export interface NameValue {
  name: string;
  value: string;
}

/** One side or both of an anti-forgery pair, as found in a request. */
export interface CsrfPair {
  convention: CsrfConvention;
  cookie: NameValue | null;
  header: NameValue | null;
  /** True or false where the two can be compared; null where one is missing or they differ by design. */
  matches: boolean | null;
}

/** Anti-forgery tokens in a request: conventions of which the cookie or the header is there, those with both first. */
export function csrfPairs(
  headers: readonly NameValue[],
  cookies: readonly NameValue[],
): CsrfPair[] {
  const pairs: CsrfPair[] = [];
  for (const convention of CSRF_CONVENTIONS) {
    const cookie = cookies.find(({ name }) => isCsrfCookie(convention, name)) ?? null;
    if (convention.cookie !== null && cookie === null) continue;
    const header = headers.find(({ name }) => isAmong(convention.headers, name)) ?? null;
    if (cookie === null && header === null) continue;
    pairs.push({ convention, cookie, header, matches: matches(convention, cookie, header) });
  }
  const both = (pair: CsrfPair) => (pair.cookie && pair.header ? 0 : 1);
  return pairs.sort((a, b) => both(a) - both(b));
}

const isAmong = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/** Whether a cookie is the one of a convention. */
export function isCsrfCookie({ cookie }: CsrfConvention, name: string): boolean {
  if (cookie === null) return false;
  const bare = bareCookieName(name).toLowerCase();
  return typeof cookie === 'string' ? cookie === bare : cookie.test(bare);
}

function matches(
  convention: CsrfConvention,
  cookie: NameValue | null,
  header: NameValue | null,
): boolean | null {
  if (!convention.equal || !cookie || !header) return null;
  if (cookie.value === header.value) return true;
  return convention.decode && percentDecoded(cookie.value) === header.value;
}

/** True when a header field is one in which some anti-forgery token is sent back. */
export const isCsrfHeader = (name: string): boolean => CSRF_HEADERS.has(name.toLowerCase());

const CSRF_HEADERS: ReadonlySet<string> = new Set(
  CSRF_CONVENTIONS.flatMap(({ headers }) => headers.map((name) => name.toLowerCase())),
);

/** A page of the server's own that tells nothing of where the request comes from: Origin is null, and no Referer came. */
export function keepsOriginBack(facts: Facts): boolean {
  const referer = facts.requestField('referer');
  return (
    firstOf(facts.requestField('origin')) === 'null' &&
    firstOf(facts.requestField('sec-fetch-site')) === 'same-origin' &&
    referer.known &&
    referer.value.length === 0
  );
}
