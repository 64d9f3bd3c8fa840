/** The key of one product, sent to the API of another: its form says whose it is. */
import type { Reading, Step } from '../../analysis.ts';
import { readToken } from '../../remembered.ts';
import { step } from '../cause.ts';
import { isHosted } from './provider.ts';
import { authorization } from './sent.ts';
import { hostOf, requestLine } from './words.ts';

/** Products whose prefixes nobody else uses, with the names of those that take their keys as well. */
const ALONE: Readonly<Record<string, RegExp>> = {
  OpenAI: /openai/i,
  Anthropic: /anthropic|claude/i,
  Groq: /groq/i,
  'Hugging Face': /hugging/i,
  Google: /google|gemini|firebase|youtube|android|chrome/i,
  GitHub: /github|azure|docker|npm/i,
  GitLab: /gitlab/i,
  SendGrid: /sendgrid|twilio/i,
};

export interface OtherKey {
  /** Whose it is. */
  product: string;
  /** In words, with an article. */
  name: string;
  /** The field that holds it. */
  field: string;
  /** The API that it was sent to. */
  to: string;
}

/** Null where the key may be one of the API that refused, or where nothing tells. */
export function keyOfOther(reading: Reading): OtherKey | null {
  const { refuser } = reading.services;
  if (!refuser || !isHosted(reading)) return null;
  const sent = authorization(reading);
  const key = sent ? null : reading.sent.keys.find(({ place }) => place !== 'userinfo');
  const token = readToken(sent?.text ?? key?.value ?? '');
  const format = token.kind === 'opaque' ? token.format : null;
  const takers = format ? ALONE[format.product] : undefined;
  if (!format || !takers || takers.test(refuser.name)) return null;
  const { product, name } = format;
  return { product, name, field: sent?.field ?? key?.name ?? 'the request', to: refuser.name };
}

/** What comes before all that is said of keys of its own. */
export function sendOwnKey(reading: Reading): Step[] {
  const other = keyOfOther(reading);
  if (!other) return [];
  const { field, name, product } = other;
  const says = `Send a key of ${hostOf(reading)} with ${requestLine(reading)}: ${field} held ${name}. Look from which variable or setting it is read; that of ${product} is another one.`;
  return [step('developer', says)];
}
