/** Keys of a test mode and of a live one, where the words say that the other is wanted. */
import type { Reading, Step } from '../../analysis.ts';
import { said, step } from '../cause.ts';
import { curlInstead } from './code.ts';
import { hostOf, requestLine } from './words.ts';

export type Mode = 'test' | 'live';

const isOfTest = (text: string): boolean => /test|sandbox|sbox|demo/i.test(text);

/** The environment that the words find wrong, by the key that came where it says its own. */
export function modeOf(reading: Reading): Mode | null {
  const quote = said(reading, 'token-wrong-type')?.quote ?? '';
  if (!/\b(?:test|sandbox|demo|staging)\b/i.test(quote)) return null;
  if (!/\b(?:live|production|prod|mode|environment|endpoint)\b/i.test(quote)) return null;
  const text =
    reading.token?.kind === 'opaque' ? reading.token.text : (reading.sent.keys[0]?.value ?? '');
  const own = /^[A-Za-z]{1,8}[_-](test|sandbox|sbox|demo|live|prod)[_.-]/i.exec(text)?.[1];
  if (own !== undefined) return isOfTest(own) ? 'test' : 'live';
  const first = /\b(test|sandbox|demo|staging|live|production|prod)\b/i.exec(quote)?.[1] ?? '';
  return /live|prod/i.test(first) ? 'live' : 'test';
}

export function stepsOfMode(reading: Reading, sent: Mode): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  const other = sent === 'test' ? 'live' : 'test';
  return [
    step(
      'developer',
      `Send ${line} to the ${sent} host or mode of the API with this key, or use its ${other} key at ${host}; data of one are not known in the other.`,
      curlInstead(reading, `$${other.toUpperCase()}_KEY`),
    ),
    step(
      'developer',
      `Read key and address for ${host} from the same settings, so that they change together${sent === 'test' ? '; keep a live key on a server' : ''}.`,
    ),
  ];
}
