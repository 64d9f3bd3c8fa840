/** How the product that refused takes its credentials, where it is known to take them in no other way. */
import type { Reading } from '../../analysis.ts';
import type { Service } from '../../services/service.ts';
import { authorization, isScheme } from './sent.ts';

export interface OtherWay {
  service: Service;
  /** A scheme, or the name of a field. */
  name: string;
  field: boolean;
}

/** The way that the product documents, where the credential came in one that it does not; null where that is not known. */
export function otherWay(reading: Reading): OtherWay | null {
  const service = reading.services.refuser;
  const takes = service?.takes;
  // Where tokens are issued, clients show who they are in ways of their own.
  if (!takes || reading.sent.signIn || reading.sent.signedUrl) return null;
  const { schemes = [], fields = [] } = takes;
  const names = reading.sent.keys.map(({ name }) => name.toLowerCase());
  if (fields.some((field) => names.includes(field.toLowerCase()))) return null;
  const scheme = authorization(reading)?.scheme;
  if (scheme === undefined || scheme === null || schemes.includes(scheme)) return null;
  const [field] = fields;
  return field === undefined
    ? { service, name: schemes[0] ?? '', field: false }
    : { service, name: field, field: true };
}

/** Also a scheme of the product's own, called after its credential (`ShippoToken`), rather than after what checks it (`jwt-auth`). */
export const namesScheme = (word: string): boolean =>
  isScheme(word) || /(?:token|key)$/i.test(word);

/** Schemes that people write by hand. */
const WRITTEN: readonly string[] = ['bearer', 'basic', 'token', 'digest', 'apikey'];

/** The scheme that was meant by a name in lower case which differs from it by one letter; null for others. */
export const misspeltScheme = (name: string): string | null =>
  isScheme(name) ? null : (WRITTEN.find((one) => isOneOff(one, name)) ?? null);

/** One letter is missing, too many or another, or two have changed places. */
function isOneOff(right: string, wrong: string): boolean {
  const shorter = Math.min(right.length, wrong.length);
  let start = 0;
  while (start < shorter && right[start] === wrong[start]) start++;
  let end = 0;
  while (end < shorter - start && right.at(-1 - end) === wrong.at(-1 - end)) end++;
  const left = right.slice(start, right.length - end);
  const found = wrong.slice(start, wrong.length - end);
  if (left.length <= 1 && found.length <= 1) return true;
  return left.length === 2 && left === `${found[1]}${found[0]}` && found.length === 2;
}

/** Names that keep the dialog of a browser shut (`xBasic`, `FormBased`): they do not say what is taken. */
const FOR_NO_DIALOG =
  /^(?:x-?(?:basic|digest|negotiate)|form(?:based)?|cookie|session-auth|none)$/i;

export const isForNoDialog = (scheme: string): boolean => FOR_NO_DIALOG.test(scheme);
