/**
 * Sentences that products say, found in text regardless of case, punctuation and camel case, and
 * without trying each sentence on each text: a phrase is looked for only where its longest word
 * stands.
 */

/**
 * Folds text to words: `Token Expired`, `TokenExpired`, `token_expired` and "token-expired." all
 * become `token expired`. Segments are kept apart by a line feed, which no phrase contains.
 */
export function fold(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim();
}

/** How many words `*` may stand for. */
const GAP = 8;

export interface Phrase {
  /** The literal parts between gaps, folded, each with a space on both sides. */
  parts: readonly string[];
  /** The word by which it is indexed. */
  key: string;
  /** Anchored at the start (`^`) or the end (`$`) of the segment, for short words like "denied". */
  start: boolean;
  end: boolean;
}

/**
 * Compiles a sentence: words, `*` for up to eight words, `^` at its start and `$` at its end for
 * the bounds of the segment.
 */
export function phrase(sentence: string): Phrase {
  const start = sentence.startsWith('^');
  const end = sentence.endsWith('$');
  const body = sentence.slice(start ? 1 : 0, end ? -1 : undefined);
  const literals = body.split('*').map((part) => fold(part));
  const words = literals.join(' ').split(' ').filter(Boolean);
  const key = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return { parts: literals.filter(Boolean).map((part) => ` ${part} `), key, start, end };
}

/** Where a phrase stands in a folded segment (padded with spaces): [start, end) or null. */
export function find(padded: string, wanted: Phrase): readonly [number, number] | null {
  const [first = ''] = wanted.parts;
  let at = padded.indexOf(first);
  while (at >= 0) {
    if (wanted.start && at !== 0) return null;
    const end = rest(padded, wanted, at + first.length);
    if (end !== null && (!wanted.end || end === padded.length)) return [at, end];
    if (wanted.start) return null;
    at = padded.indexOf(first, at + 1);
  }
  return null;
}

function rest(padded: string, wanted: Phrase, from: number): number | null {
  let end = from;
  for (let i = 1; i < wanted.parts.length; i++) {
    const part = wanted.parts[i] ?? '';
    const at = padded.indexOf(part, end - 1);
    if (at < 0 || wordsBetween(padded, end, at) > GAP) return null;
    end = at + part.length;
  }
  return end;
}

function wordsBetween(padded: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i <= to && i < padded.length; i++) if (padded[i] === ' ') count++;
  return count;
}
