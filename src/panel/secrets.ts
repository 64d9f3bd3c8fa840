/** What has to stay masked when a refusal is shown. */
import type { Exchange } from '../core/exchange.ts';
import { secretsOf } from '../core/redact.ts';

/** Shorter ones would mask half of the page; their own places mask them themselves. */
const SHORTEST = 6;

/** The texts of all secrets of an exchange, longest first, so that a part never unmasks a whole. */
export function secretTexts(exchange: Exchange): string[] {
  const texts = new Set<string>();
  for (const { text } of secretsOf(exchange)) {
    if (text.length < SHORTEST) continue;
    texts.add(text);
    texts.add(encoded(text));
  }
  return [...texts].sort((a, b) => b.length - a.length);
}

/** As it stands in a query; the text itself where it is no well-formed UTF-16. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
