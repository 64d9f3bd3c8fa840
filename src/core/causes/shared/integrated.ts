/** Negotiate and NTLM as they stand in a field: which leg, and what the server says to it. */
import type { Reading } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import type { Challenge } from '../../http/challenge.ts';
import { memo } from '../../memo.ts';
import {
  type NegotiateReading,
  readNegotiateText as readMessage,
} from '../../schemes/negotiate.ts';
import { authorizationOf } from './request.ts';

const readNegotiateText = memo(readMessage);

const INTEGRATED: ReadonlySet<string> = new Set(['negotiate', 'ntlm', 'kerberos']);

export const isIntegrated = (scheme: string): boolean => INTEGRATED.has(scheme.toLowerCase());

export interface SentMessage {
  /** Lower case. */
  scheme: string;
  message: NegotiateReading;
}

/** The message that was sent in Negotiate or NTLM, or null. */
export function integratedMessage(reading: Reading): SentMessage | null {
  const sent = authorizationOf(reading);
  if (!sent?.scheme || !isIntegrated(sent.scheme)) return null;
  return { scheme: sent.scheme, message: readNegotiateText(sent.text) };
}

/** A challenge of Negotiate or NTLM that carries a message. */
export function integratedAnswer({
  challenges,
}: Reading): { challenge: Challenge; message: NegotiateReading } | null {
  for (const challenge of challenges.challenges) {
    if (challenge.token68 === null || !isIntegrated(challenge.scheme)) continue;
    return { challenge, message: readNegotiateText(challenge.token68) };
  }
  return null;
}

/** The server asks the client for the next message. */
export const goesOn = ({ ntlm, state }: NegotiateReading): boolean =>
  ntlm?.type === 2 || state === 'accept-incomplete' || state === 'request-mic';

/** The client runs on Windows, by what it calls itself; null where it does not say. */
export function isWindowsClient(reading: Reading): boolean | null {
  const agent = firstOf(reading.requestField('user-agent'));
  return agent === undefined ? null : /\bWindows\b/.test(agent);
}

/** The server runs on Windows, by what it calls itself; null where it does not say. */
export function isWindowsServer(reading: Reading): boolean | null {
  const names = ['server', 'x-powered-by'].flatMap((name) => reading.responseField(name) ?? []);
  if (/microsoft|asp\.net|\biis\b/i.test(names.join(' '))) return true;
  return names.length > 0 || reading.content.text.includes('GSSException') ? false : null;
}

/** Names of Kerberos errors as GSS-API libraries write them, where they give no number (RFC 4120 §7.5.9). */
const BY_NAME: readonly (readonly [number, RegExp])[] = [
  [34, /\brequest is a replay\b/i],
  [37, /\bclock skew too great\b/i],
  [32, /\bticket (?:has )?expired\b/i],
  [44, /\bspecified version of key is not available\b|\bkey version \S+ is not available\b/i],
  [45, /\bcannot find key of appropriate type\b|\bno key table entry found\b/i],
  [35, /\bwrong principal in request\b/i],
  [31, /\bchecksum failed\b|\bintegrity check on decrypted field failed\b/i],
];

/** The Kerberos error that the answer names, by its message or in the words of a GSS-API library; null without. */
export function kerberosError(reading: Reading): number | null {
  const message = integratedAnswer(reading)?.message.kerberos;
  if (message?.kind === 'KRB-ERROR') return message.code;
  const text = reading.content.text.slice(0, 8000);
  const number = /\bMechanism level: [^()]{3,80} \((\d{1,2})\)/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  return BY_NAME.find(([, says]) => says.test(text))?.[0] ?? null;
}
