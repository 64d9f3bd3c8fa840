/** A refused request as `devtools.network` tells it, as an entry of the journal. */
import { type AnswerOf, answerOf } from '../answer.ts';
import { type Exchange, isFlagged, known, lastAnswered } from '../core/exchange.ts';
import { bodyText, contentText } from '../core/har/content.ts';
import { item, readEntry } from '../core/har/read.ts';
import type { WireEntry } from '../journal.ts';

/** Longest body that is kept, in characters. */
const BODY_LIMIT = 262_144;

/** Null where the request was not refused. The body comes from `getContent` where the entry lacks it. */
export async function wireEntry(
  entry: unknown,
  tabId: number,
  id: string,
  ask: AnswerOf = answerOf,
): Promise<WireEntry | null> {
  const { status } = item(item(entry).response);
  if (typeof status !== 'number' || !isFlagged(status)) return null;
  const exchange = readEntry(entry, id, { source: 'devtools.network', tabId });
  const body = await bodyOf(entry, exchange, ask);
  const [attempt, ...rest] = exchange.attempts;
  const response =
    attempt.response && body !== null ? { ...attempt.response, body } : attempt.response;
  return {
    kind: 'wire',
    tabId,
    id,
    at: attempt.sentAt,
    exchange: { ...exchange, attempts: [{ ...attempt, response }, ...rest] },
  };
}

async function bodyOf(entry: unknown, exchange: Exchange, ask: AnswerOf) {
  const content = item(item(item(entry).response).content);
  const inline = contentText(content);
  if (inline.known && inline.value !== '') return known(cut(inline.value));
  const { getContent } = entry as { getContent?: (...callback: unknown[]) => unknown };
  if (typeof getContent !== 'function') return null;
  try {
    const [text, second] = await ask((callback) =>
      getContent.apply(entry, callback ? [callback] : []),
    );
    if (typeof text !== 'string') return null;
    const mimeType = typeof content.mimeType === 'string' ? content.mimeType : '';
    const body = bodyText(text, encodingOf(text, second, content), mimeType);
    const empty =
      body === '' && lastAnswered(exchange).method !== 'HEAD' && Number(content.size) > 0;
    return empty ? null : known(cut(body));
  } catch {
    return null;
  }
}

/**
 * Chromium gives the encoding as second value. Firefox gives the media type there, and base64 without
 * saying so for what is no text by it.
 */
function encodingOf(text: string, second: unknown, content: Readonly<Record<string, unknown>>) {
  if (second === 'base64' || content.encoding === 'base64') return 'base64';
  const binary =
    typeof second === 'string' &&
    second.includes('/') &&
    !/^text\/|json|xml|javascript|urlencoded/i.test(second);
  return binary && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? 'base64' : '';
}

const cut = (body: string): string =>
  body.length <= BODY_LIMIT
    ? body
    : `${body.slice(0, BODY_LIMIT)}… [cut here: ${body.length - BODY_LIMIT} more characters]`;
