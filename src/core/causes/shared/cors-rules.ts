/** Whether the CORS rules of a server are what refused, and not something in front of them. */
import type { Reading } from '../../analysis.ts';
import { fieldValue, firstOf } from '../../exchange.ts';
import type { Past } from '../../history.ts';
import type { Statement } from '../../services/service.ts';
import { said } from '../cause.ts';
import { sentField } from './refused.ts';
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

/** Words of the CORS rules themselves, which name neither origin nor method. */
export function ofCorsItself(reading: Reading): Statement | undefined {
  const words = said(reading, 'origin-not-allowed');
  return words && /\bCORS request\b/i.test(words.quote) ? words : undefined;
}
