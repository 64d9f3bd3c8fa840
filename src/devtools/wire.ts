/** A refused request as `devtools.network` tells it, or one that brought tokens, as an entry of the journal. */
import { type AnswerOf, answerOf } from '../answer.ts';
import { type Exchange, isFlagged, known, lastAnswered, unknown } from '../core/exchange.ts';
import { bodyText, contentText } from '../core/har/content.ts';
import { item, readEntry } from '../core/har/read.ts';
import { grantOf, splitUrl } from '../core/history.ts';
import { grantedPart } from '../core/token/grant.ts';
import type { WireEntry } from '../journal.ts';

/** Longest body that is kept, in characters. */
const BODY_LIMIT = 262_144;

/**
 * Null where the request was neither refused nor brought tokens. The body comes from `getContent`
 * where the entry lacks it.
 */
export async function wireEntry(
  entry: unknown,
  tabId: number,
  id: string,
  ask: AnswerOf = answerOf,
): Promise<WireEntry | null> {
  const { status } = item(item(entry).response);
  if (typeof status !== 'number') return null;
  if (status === 200 || status === 201) return grantEntry(entry, tabId, id, ask);
  if (!isFlagged(status)) return null;
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

/** Of an answer that brought tokens: which, and when they end. The rest of both messages is left out. */
async function grantEntry(
  entry: unknown,
  tabId: number,
  id: string,
  ask: AnswerOf,
): Promise<WireEntry | null> {
  if (item(item(entry).request).method !== 'POST') return null;
  const exchange = readEntry(entry, id, { source: 'devtools.network', tabId });
  const [{ method, url, sentAt, receivedAt, request, response }] = exchange.attempts;
  if (!response || grantOf(method, splitUrl(url).path, request) === null) return null;
  const body = await bodyOf(entry, exchange, ask);
  const part = body?.known ? grantedPart(body.value) : null;
  if (!part) return null;
  const fields = { lines: [], unseen: { '*': 'not-seen' } } as const;
  const attempt = {
    kind: 'first',
    method,
    url,
    sentAt,
    receivedAt,
    request: { ...request, fields, body: unknown('not-seen') },
    response: { ...response, fields, body: known(part) },
  } as const;
  return { kind: 'wire', tabId, id, at: sentAt, exchange: { ...exchange, attempts: [attempt] } };
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
