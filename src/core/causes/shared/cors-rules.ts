/** Whether the CORS rules of a server are what refused, and not something in front of them. */
import type { Reading } from '../../analysis.ts';
import { fieldValue, firstOf } from '../../exchange.ts';
import type { Past } from '../../history.ts';
import type { Statement } from '../../services/service.ts';
import { said } from '../cause.ts';
import { sentField } from './earlier.ts';
import { isPreflight } from './sent.ts';

/** An earlier preflight, or the request itself, from the same origin that the server let in. */
export const letIn = (reading: Reading): Past | undefined => reading.derived(findLetIn);

function findLetIn(reading: Reading): Past | undefined {
  const origin = firstOf(reading.requestField('origin'));
  if (origin === undefined || !isPreflight(reading)) return undefined;
  const found = reading.worked.filter(
    (past) => past.status < 300 && sentField(past, 'origin') === origin && allows(past, origin),
  );
  return found.findLast(({ method }) => method === 'OPTIONS') ?? found.at(-1);
}

function allows({ attempt: { response } }: Past, origin: string): boolean {
  const allowed = response && fieldValue(response.fields, 'access-control-allow-origin');
  return allowed === origin || allowed === '*';
}

/** The methods that the answer to an earlier preflight allows. */
export function allowedBy({ attempt: { response } }: Past): readonly string[] | undefined {
  const methods = response && fieldValue(response.fields, 'access-control-allow-methods');
  return methods?.split(',').map((one) => one.trim().toUpperCase());
}

function listed({ attempt: { response } }: Past, name: string): readonly string[] | undefined {
  const value = response && fieldValue(response.fields, name);
  return value?.split(',').map((one) => one.trim().toLowerCase());
}

export interface Lacking {
  before: Past;
  /** The method that is not among those that were allowed; null where it is. */
  method: string | null;
  fields: readonly string[];
}

/** What an earlier preflight of the same origin was not allowed and this one asks for; null where nothing shows it. */
export function lackingSince(reading: Reading): Lacking | null {
  const before = letIn(reading);
  // With 401 it is the authentication that refuses.
  if (!before || reading.status !== 403 || reading.offered.length > 0) return null;
  const asked = firstOf(reading.requestField('access-control-request-method')) ?? '';
  const methods = allowedBy(before);
  const isListed = !methods || [...methods, ...SIMPLE].includes(asked) || methods.includes('*');
  const method = asked === '' || isListed ? null : asked;
  const allowed = listed(before, 'access-control-allow-headers');
  const wanted = firstOf(reading.requestField('access-control-request-headers')) ?? null;
  const askedThen = fieldsOf(sentField(before, 'access-control-request-headers'));
  // Many servers answer with no more than they were asked for: what is not there may be allowed as well.
  const isWhole = allowed?.some((one) => !askedThen.includes(one)) === true;
  const fields =
    !allowed || allowed.includes('*') || !isWhole
      ? []
      : fieldsOf(wanted).filter((one) => !allowed.includes(one));
  return method !== null || fields.length > 0 ? { before, method, fields } : null;
}

const fieldsOf = (line: string | null): readonly string[] =>
  (line ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);

/** They need no leave (Fetch, CORS-safelisted method). */
const SIMPLE = ['GET', 'HEAD', 'POST'];

/** Words of the CORS rules themselves, which name neither origin nor method. */
export function ofCorsItself(reading: Reading): Statement | undefined {
  const words = said(reading, 'origin-not-allowed');
  return words && /\bCORS request\b/i.test(words.quote) ? words : undefined;
}
