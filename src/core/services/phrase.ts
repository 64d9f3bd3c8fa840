/**
 * Sentences that products say, found in text regardless of case, punctuation and camel case. A
 * phrase is looked for only where one of its rarest words stands, so that the number of phrases does
 * not matter.
 */
import { memo } from '../memo.ts';

const APOSTROPHE = 0x27;
const QUOTE_MARK = 0x2019;

const isLowerOrDigit = (c: number) => (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39);
const isUpper = (c: number) => c >= 0x41 && c <= 0x5a;
const isLetterOrDigit = (c: number) =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || isUpper(c) || isForeignLetter(c);
/** Full stops, commas and question marks of Armenian, Arabic and Urdu, and of the scripts of India. */
const FOREIGN_STOPS: ReadonlySet<number> = new Set([
  0x589, 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965,
]);

/** Beyond ASCII, all but signs: general punctuation to arrows, and that of East Asia. */
const isForeignLetter = (c: number) =>
  c >= 0xc0 &&
  c !== 0xd7 &&
  c !== 0xf7 &&
  !FOREIGN_STOPS.has(c) &&
  !(c >= 0x2000 && c <= 0x2bff) &&
  !(c >= 0x3000 && c <= 0x303f);

/** Kana, Han and Thai are written without spaces: each character counts as a word. */
const isIdeograph = (c: number) =>
  (c >= 0x0e00 && c <= 0x0e7f) ||
  (c >= 0x3040 && c <= 0x30ff) ||
  (c >= 0x3400 && c <= 0x9fff) ||
  (c >= 0xf900 && c <= 0xfaff);

/** `TokenExpired`, `JWTExpired` and `SourceIP` are two words each, `DPoP`, `OAuth` and `JWTs` are one. */
function beginsWord(text: string, start: number, at: number): boolean {
  if (isUpper(text.charCodeAt(at + 1))) {
    return at - start >= SHORTEST_WORD && !isUpper(text.charCodeAt(at - 1));
  }
  if (!isLowerOrDigit(text.charCodeAt(at + 1))) return false;
  if (!isUpper(text.charCodeAt(at - 1))) return true;
  return at - start > 1 && isLowerOrDigit(text.charCodeAt(at + 2));
}

/** What stands before capitals and is shorter belongs to them (`mTLS`, `MySQL`). */
const SHORTEST_WORD = 4;

/** `can't`, `cannot` and `can not` are the same two words. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ...'are could did does do had has have is must need should was were would'
    .split(' ')
    .map((verb) => [`${verb}nt`, verb] as const),
  ['cannot', 'can'],
  ['cant', 'can'],
  ['wont', 'will'],
]);

/** `l'accès`, `qu’il` and `dell'utente` are two words each. */
const ELIDED = /^(?:[cdjlmnst]|qu|un|quest|[a-z]{1,4}ll)['’](?=[a-zà-ÿ]{2})/;

/**
 * The words of a text in lower case: `Token Expired`, `TokenExpired`, `token_expired` and
 * "token-expired." all are `token`, `expired`; `don't` is `do`, `not`, other apostrophes are dropped.
 */
export function wordsOf(raw: string): string[] {
  // In lower case a dotted capital would be two characters.
  const text = raw.includes('İ') ? raw.replaceAll('İ', 'I') : raw;
  const words: string[] = [];
  let start = -1;
  let apostrophe = false;
  let before = 0;
  const end = (at: number) => {
    if (start >= 0) {
      let word = text.slice(start, at).toLowerCase();
      if (apostrophe) {
        const [elided] = ELIDED.exec(word) ?? [];
        if (elided !== undefined) {
          words.push(elided.slice(0, -1));
          word = word.slice(elided.length);
        }
        word = word.replace(/['’]/g, '');
      }
      const verb = word.endsWith('t') ? CONTRACTED.get(word) : undefined;
      if (verb === undefined) words.push(word);
      else words.push(verb, 'not');
    }
    start = -1;
    apostrophe = false;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isLetterOrDigit(c)) {
      if (start >= 0 && (isIdeograph(c) || isIdeograph(before))) end(i);
      else if (start >= 0 && isUpper(c) && beginsWord(text, start, i)) end(i);
      if (start < 0) start = i;
    } else if ((c === APOSTROPHE || c === QUOTE_MARK) && start >= 0) apostrophe = true;
    else end(i);
    before = c;
  }
  end(text.length);
  return words;
}

/** How many words a gap may stand for: enough for an address, or within a clause. */
const GAPS: Readonly<Record<string, number>> = { '*': 12, '~': 3 };

/** A run of words. */
type Words = readonly string[];

/** One place of a phrase: any of its runs may stand there. */
interface Place {
  runs: readonly Words[];
  /** Nothing need stand there. */
  optional: boolean;
  /** Length of the shortest of the longest words of its runs; the longer, the rarer in texts. */
  rarity: number;
  /** How many other words may stand before it. */
  gap: number;
}

/** A word by which a phrase is indexed: it stands in `run` at `at`. */
export interface Key {
  word: string;
  run: Words;
  at: number;
}

export interface Phrase {
  places: readonly Place[];
  /** A product's own, even where nothing else shows the product: three words, or a code. */
  distinctive: boolean;
  /** A whole sentence, or a code: nobody else writes it, about anything else. */
  unmistakable: boolean;
  /** How many words it has; of choices the fewest. */
  length: number;
  /** One of these words stands in every text that holds the phrase, and where they stand in it. */
  keys: readonly Key[];
  keyPlace: number;
  /** Bound at the start (`^`) or the end (`$`) of the text, for words as short as "denied". */
  start: boolean;
  end: boolean;
}

/** An error code such as `invalid_client`: it counts only as the whole text, not within one. */
const CODE = /^[a-z]+(?:_[a-z]+)+$/;

/**
 * Compiles a sentence: words, `(a|b c|)` for a choice that may be empty, `*` for up to twelve words,
 * `~` for up to three, `^` at its start and `$` at its end for the bounds of the text. Lower-case words
 * joined by underscores are a code, bound at both.
 */
export function phrase(sentence: string): Phrase {
  const code = CODE.test(sentence);
  const places: Place[] = [];
  for (const [, gap = '', choice, literal = ''] of sentence.matchAll(
    /([*~]?)\s*(?:\(([^()]*)\)|([^()*~]*))/g,
  )) {
    const place = choice === undefined ? placeOf([wordsOf(literal)]) : choices(choice);
    if (place.runs.length === 0) continue;
    places.push({ ...place, gap: places.length > 0 ? (GAPS[gap] ?? 0) : 0 });
  }
  const keyPlace = rarest(places);
  const keys = (places[keyPlace]?.runs ?? []).map(longest);
  const count = places.reduce((sum, place) => sum + fewest(place), 0);
  const distinctive = count >= 3 || sentence.includes('_') || /\w*[A-Za-z]\w*\d{2}/.test(sentence);
  const start = code || sentence.startsWith('^');
  const end = code || sentence.endsWith('$');
  const unmistakable = count >= 4 || (start && end) || /[A-Za-z]+\d{2}/.test(sentence);
  return {
    places,
    distinctive,
    unmistakable,
    length: count,
    keys,
    keyPlace,
    start,
    end,
  };
}

/** The same choices stand in many phrases. */
const choices = memo((text): Omit<Place, 'gap'> => placeOf(text.split('|').map(wordsOf)));

function placeOf(all: readonly Words[]): Omit<Place, 'gap'> {
  const runs = all.filter((run) => run.length > 0);
  const optional = runs.length < all.length;
  const rarity = optional ? 0 : Math.min(...runs.map((run) => longest(run).word.length));
  return { runs, optional, rarity };
}

const fewest = ({ runs, optional }: Place): number =>
  optional ? 0 : Math.min(...runs.map((run) => run.length));

function longest(run: Words): Key {
  const key = { word: '', run, at: 0 };
  run.forEach((word, at) => {
    if (word.length > key.word.length) Object.assign(key, { word, at });
  });
  return key;
}

/** The place whose words are the longest, so that few texts have them by chance. */
const rarest = (places: readonly Place[]): number =>
  places.reduce((best, { rarity }, i) => (rarity > (places[best]?.rarity ?? 0) ? i : best), 0);

/** Whether a phrase stands around the word at `at`, which must be `key`, one of its keys. */
export function standsAt(words: Words, at: number, wanted: Phrase, key: Key): boolean {
  const first = at - key.at;
  if (!runAt(words, first, key.run)) return false;
  return (
    standsBefore(words, first, wanted, wanted.keyPlace - 1) &&
    standsBehind(words, first + key.run.length, wanted, wanted.keyPlace + 1)
  );
}

/** Whether a phrase stands anywhere in these words. */
export function contains(words: Words, wanted: Phrase): boolean {
  return wanted.keys.some((key) => {
    for (let at = words.indexOf(key.word); at >= 0; at = words.indexOf(key.word, at + 1)) {
      if (standsAt(words, at, wanted, key)) return true;
    }
    return false;
  });
}

function runAt(words: Words, at: number, run: Words): boolean {
  if (at < 0 || at + run.length > words.length) return false;
  for (let i = 0; i < run.length; i++) if (words[at + i] !== run[i]) return false;
  return true;
}

/** Whether the place `p` and all behind it stand from `from` on. */
function standsBehind(words: Words, from: number, wanted: Phrase, p: number): boolean {
  const place = wanted.places[p];
  if (!place) return !wanted.end || from === words.length;
  for (let at = from; at <= from + place.gap; at++) {
    for (const run of place.runs) {
      if (runAt(words, at, run) && standsBehind(words, at + run.length, wanted, p + 1)) return true;
    }
  }
  return place.optional && standsBehind(words, from, wanted, p + 1);
}

/** Whether the place `p` and all before it stand up to `to`. */
function standsBefore(words: Words, to: number, wanted: Phrase, p: number): boolean {
  const place = wanted.places[p];
  if (!place) return !wanted.start || to === 0;
  const gap = wanted.places[p + 1]?.gap ?? 0;
  for (let end = to; end >= to - gap; end--) {
    for (const run of place.runs) {
      const at = end - run.length;
      if (runAt(words, at, run) && standsBefore(words, at, wanted, p - 1)) return true;
    }
  }
  return place.optional && standsBefore(words, to, wanted, p - 1);
}
