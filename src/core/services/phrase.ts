/**
 * Sentences that products say, found in text regardless of case, punctuation and camel case. A
 * phrase is looked for only where its longest word stands, so that the number of phrases does not
 * matter.
 */

const APOSTROPHE = 0x27;
const QUOTE_MARK = 0x2019;

const isLowerOrDigit = (c: number) => (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39);
const isUpper = (c: number) => c >= 0x41 && c <= 0x5a;
const isLetterOrDigit = (c: number) =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || isUpper(c) || isForeignLetter(c);
/** Beyond ASCII, all but signs: general punctuation to arrows, and that of East Asia. */
const isForeignLetter = (c: number) =>
  c >= 0xc0 &&
  c !== 0xd7 &&
  c !== 0xf7 &&
  !(c >= 0x2000 && c <= 0x2bff) &&
  !(c >= 0x3000 && c <= 0x303f);

/**
 * The words of a text in lower case: `Token Expired`, `TokenExpired`, `token_expired` and
 * "token-expired." all are `token`, `expired`. Apostrophes are dropped: `dont`.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  let apostrophe = false;
  let before = 0;
  const end = (at: number) => {
    if (start >= 0) {
      const word = text.slice(start, at).toLowerCase();
      words.push(apostrophe ? word.replace(/['’]/g, '') : word);
    }
    start = -1;
    apostrophe = false;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isLetterOrDigit(c)) {
      // `TokenExpired` is two words, `DPoP` is one.
      if (start >= 0 && isUpper(c) && !isUpper(before) && isLowerOrDigit(text.charCodeAt(i + 1)))
        end(i);
      if (start < 0) start = i;
    } else if ((c === APOSTROPHE || c === QUOTE_MARK) && start >= 0) apostrophe = true;
    else end(i);
    before = c;
  }
  end(text.length);
  return words;
}

/** How many words `*` may stand for: enough for an address. */
const GAP = 12;

export interface Phrase {
  /** The literal words between gaps. */
  parts: readonly (readonly string[])[];
  /** A product's own, even where nothing else shows the product: three words, or a code. */
  distinctive: boolean;
  /** The word by which it is indexed, and where it stands. */
  key: string;
  keyPart: number;
  keyAt: number;
  /** Bound at the start (`^`) or the end (`$`) of the text, for words as short as "denied". */
  start: boolean;
  end: boolean;
}

/** An error code such as `invalid_client`: it counts only as the whole text, not within one. */
const CODE = /^[a-z]+(?:_[a-z]+)+$/;

/**
 * Compiles a sentence: words, `*` for up to twelve words, `^` at its start and `$` at its end for
 * the bounds of the text. Lower-case words joined by underscores are a code, bound at both.
 */
export function phrase(sentence: string): Phrase {
  const code = CODE.test(sentence);
  const parts = sentence
    .split('*')
    .map(wordsOf)
    .filter((part) => part.length > 0);
  let [key, keyPart, keyAt] = ['', 0, 0];
  parts.forEach((part, p) => {
    part.forEach((word, w) => {
      if (word.length > key.length) [key, keyPart, keyAt] = [word, p, w];
    });
  });
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  const distinctive = count >= 3 || sentence.includes('_') || /\w*[A-Za-z]\w*\d{2}/.test(sentence);
  const start = code || sentence.startsWith('^');
  return { parts, distinctive, key, keyPart, keyAt, start, end: code || sentence.endsWith('$') };
}

/** Whether a phrase stands around the word at `at`, which must be its key. */
export function standsAt(words: readonly string[], at: number, wanted: Phrase): boolean {
  const { parts, keyPart } = wanted;
  const first = at - wanted.keyAt;
  if (!partAt(words, first, parts[keyPart])) return false;
  let from = first;
  for (let p = keyPart - 1; p >= 0; p--) {
    const part = parts[p] ?? [];
    from = lookBack(words, from - part.length, part);
    if (from < 0) return false;
  }
  if (wanted.start && from !== 0) return false;
  let to = first + (parts[keyPart]?.length ?? 0);
  for (let p = keyPart + 1; p < parts.length; p++) {
    const part = parts[p] ?? [];
    const found = lookAhead(words, to, part);
    if (found < 0) return false;
    to = found + part.length;
  }
  return !wanted.end || to === words.length;
}

/** Whether a phrase stands anywhere in these words. */
export function contains(words: readonly string[], wanted: Phrase): boolean {
  for (let at = words.indexOf(wanted.key); at >= 0; at = words.indexOf(wanted.key, at + 1)) {
    if (standsAt(words, at, wanted)) return true;
  }
  return false;
}

function partAt(words: readonly string[], at: number, part: readonly string[] = []): boolean {
  if (at < 0 || at + part.length > words.length) return false;
  for (let i = 0; i < part.length; i++) if (words[at + i] !== part[i]) return false;
  return true;
}

function lookAhead(words: readonly string[], from: number, part: readonly string[]): number {
  for (let at = from; at <= from + GAP; at++) if (partAt(words, at, part)) return at;
  return -1;
}

function lookBack(words: readonly string[], from: number, part: readonly string[]): number {
  for (let at = from; at >= from - GAP; at--) if (partAt(words, at, part)) return at;
  return -1;
}
