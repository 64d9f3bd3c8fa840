/** How a request sends its token against forgery, and how it should. */
import type { Reading, Step } from '../../analysis.ts';
import {
  CSRF_CONVENTIONS,
  type CsrfConvention,
  isCsrfCookie,
  namesCsrf,
} from '../../schemes/csrf.ts';
import { step } from '../cause.ts';
import { fetchCall, fieldOption, js, source } from './code.ts';
import { ofOlderCookie } from './csrf.ts';
import { isNavigation } from './request.ts';
import { requestLine } from './words.ts';

export interface Pair {
  cookie: string;
  value: string;
  /** The field in which it is to be sent back. */
  field: string;
  /** Whose convention it is; null where the answer is another's. */
  who: string | null;
  /** Field and cookie are to hold the same text; Django masks it anew for each page. */
  equal: boolean;
  /** It is the value of the cookie that is sent back; other cookies hold the secret behind the token. */
  echoed: boolean;
  /** As the cookie holds it: in quotation marks, or percent-encoded. */
  quoted: boolean;
  encoded: boolean;
}

/** LinkedIn keeps it in a cookie whose name others give to a session: only the value tells. */
const LINKEDIN: CsrfConvention = {
  of: 'LinkedIn',
  cookie: 'jsessionid',
  headers: ['csrf-token'],
  fields: ['csrfToken'],
  equal: true,
  decode: false,
};
const LINKEDIN_VALUE = /^"?ajax:\d+"?$/;

/** The value of a cookie may stand in quotation marks (RFC 6265 §4.1.1), which are not sent back. */
const withoutQuotes = (value: string): string => /^"(.*)"$/.exec(value)?.[1] ?? value;

/** A cookie that holds the token which a script has to send back. */
export function pairOf(reading: Reading): Pair | null {
  const { cookies } = reading.sent;
  if (!cookies.known) return null;
  for (const { name, value } of cookies.value) {
    const convention =
      name === 'JSESSIONID' && LINKEDIN_VALUE.test(value)
        ? LINKEDIN
        : CSRF_CONVENTIONS.find((one) => one.headers.length > 0 && isCsrfCookie(one, name));
    const field = convention?.headers[0];
    if (!convention || !field) continue;
    const equal = convention.equal && convention.of !== 'Django';
    // Django answers with a page, its REST framework in JSON: others use its names.
    const isOthers = convention.of === 'Django' && reading.content.kind === 'text';
    const who = isOthers ? null : convention.of;
    const bare = withoutQuotes(value);
    return {
      cookie: name,
      value: bare,
      field,
      who,
      equal,
      echoed: convention.equal,
      quoted: bare !== value,
      encoded: convention.decode,
    };
  }
  return null;
}

/** The field that the answer names: "header 'X-XSRF-TOKEN'". */
function askedField({ content }: Reading): string | undefined {
  return /\b(x-(?:csrf|xsrf)[\w-]*|x-atlassian-token|jenkins-crumb)\b/i.exec(
    content.text.slice(0, 2000),
  )?.[1];
}

/** The field of a form that holds such a token, under the names that applications give it; those of a sign-in are others. */
const TOKEN_FIELD =
  /(?:^|&)(?!(?:id|access|refresh)_token=)([\w[\]-]{0,40}(?:csrf|xsrf|forgery|token|nonce|crumb)[\w[\]-]{0,40})=/i;

/** Where the request carries its token now: there the next one is sent as well. */
export function ownCarrier({ attempt: { request } }: Reading): { field?: string; inBody?: string } {
  const field = request.fields.lines.find(({ name }) => namesCsrf(name))?.name;
  if (field !== undefined) return { field };
  const inBody = request.body.known
    ? TOKEN_FIELD.exec(request.body.value.slice(0, 20_000))?.[1]
    : undefined;
  return inBody === undefined ? {} : { inBody };
}

/** A form sends it in a field: a page cannot add a header to a navigation. */
export function sendToken(reading: Reading): Step {
  const pair = pairOf(reading);
  const { field: own, inBody } = ownCarrier(reading);
  const field = own ?? pair?.field ?? askedField(reading) ?? 'X-CSRF-Token';
  const line = requestLine(reading);
  if (inBody !== undefined) {
    return step(
      'developer',
      `Put a token that the server handed out to this session into ${inBody}, in which ${line} sends it: the one that was sent is wrong or out of date.`,
    );
  }
  if (isNavigation(reading)) {
    return step(
      'developer',
      `Put the token of this session into a hidden field of the form that sends ${line}, and let the cookie that belongs to it come along.`,
    );
  }
  const call = fetchCall(reading, `credentials: 'include',\n  ${fieldOption(field, 'csrfToken')}`);
  const code = pair?.echoed && pair.field === field ? withCookie(pair, call) : call;
  const cookie = namesCsrfCookie(reading);
  if (cookie !== undefined && ofOlderCookie(reading)) {
    return step(
      'developer',
      `Read the cookie ${cookie} when ${line} is sent, and send its value in ${field}: it has changed since the page was loaded.`,
      code,
    );
  }
  if (pair?.echoed) {
    const how = pair.quoted ? ', without its quotation marks,' : '';
    const says = `Send the value of the cookie ${pair.cookie}${how} back in ${field} with ${line}.`;
    return step('developer', says, code);
  }
  return step(
    'developer',
    own === undefined
      ? `Send the token that the server handed out (page, cookie or endpoint) in ${field} with ${line}, and the cookie that belongs to it.`
      : `Have a new token handed out (page, cookie or endpoint), and send it in ${field} with ${line}, with the cookie that belongs to it.`,
    code,
  );
}

/** The call behind what reads the cookie. */
function withCookie({ cookie, quoted, encoded }: Pair, call: ReturnType<typeof fetchCall>) {
  const value = `document.cookie.split('; ').find((one) => one.startsWith(prefix))?.slice(prefix.length)`;
  const plain = quoted ? `${value}.replaceAll('"', '')` : value;
  const token = encoded ? `decodeURIComponent(${plain})` : plain;
  return js`const prefix = ${`${cookie}=`};\nconst csrfToken = ${source(token)};\n${source(call.text)}`;
}

const namesCsrfCookie = ({ sent: { cookies } }: Reading): string | undefined =>
  cookies.known ? cookies.value.find(({ name }) => namesCsrf(name))?.name : undefined;
