import type { Challenge } from './challenge.ts';
import type { FaultLog } from './fault.ts';
import {
  type Marks,
  makeParameters,
  makeParams,
  type Parameter,
  type Params,
  scanParameter,
  scanQuotedString,
} from './parameter.ts';
import {
  COMMA,
  DQUOTE,
  EQUALS,
  endsElement,
  HTAB,
  SEMICOLON,
  SP,
  type Span,
  scanStray,
  scanToken,
  scanToken68,
  scanWord,
  skipOws,
  startsParameter,
  trimEnd,
} from './scan.ts';

/** Keeps where things stand, and makes the rest when asked for, see Marks. */
class ParsedChallenge implements Challenge {
  readonly scheme: string;
  readonly line: number;
  readonly start: number;
  end: number;
  token68: string | null = null;
  token68Start = 0;
  private readonly text: string;
  private readonly marks: Marks;
  private readonly from: number;
  private to: number;
  private list: readonly Parameter[] | null = null;
  private map: Params | null = null;

  constructor(text: string, line: number, start: number, end: number, marks: Marks) {
    this.scheme = text.slice(start, end);
    this.line = line;
    this.start = start;
    this.end = end;
    this.text = text;
    this.marks = marks;
    this.from = marks.length;
    this.to = marks.length;
  }

  /** What was read up to here belongs to this challenge. */
  extend(end: number): void {
    this.end = end;
    this.to = this.marks.length;
  }

  get parameters(): readonly Parameter[] {
    this.list ??= makeParameters(this.text, this.marks, this.from, this.to);
    return this.list;
  }

  get params(): Params {
    this.map ??= makeParams(this.text, this.marks, this.from, this.to);
    return this.map;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get schemeSpan(): Span {
    return { start: this.start, end: this.start + this.scheme.length };
  }

  get token68Span(): Span | null {
    if (this.token68 === null) return null;
    return { start: this.token68Start, end: this.token68Start + this.token68.length };
  }
}

/** What stands between the last element that was read and the next one. */
const NOTHING = 0;
const SEPARATOR = 1;
/** Text that was already noted as a fault, so that the next element need not be noted again. */
const NOTED = 2;
/** The spaces behind a scheme: a token68 may stand here. */
const BODY = 3;

/**
 * Reads one field line into `challenges`. Malformed text is read on: parameters without a comma between them are
 * parameters still; a word becomes a scheme only behind a comma, or where nothing else fits.
 */
export function readLine(
  challenges: Challenge[],
  line: number,
  text: string,
  marks: Marks,
  log: FaultLog,
): void {
  const end = trimEnd(text);
  let at = 0;
  let between = SEPARATOR;
  let current: ParsedChallenge | null = null;
  let takesParameters = false;
  let afterQuote = false;

  while (at < end) {
    const c = text.charCodeAt(at);
    if (c === SP || c === HTAB) {
      at++;
      continue;
    }
    if (c === COMMA) {
      between = SEPARATOR;
      at += text.charCodeAt(at + 1) === SP ? 2 : 1;
      continue;
    }
    const wordEnd = scanToken(text, at, end);
    if (between === BODY) {
      between = SEPARATOR;
      const isParameter =
        text.charCodeAt(wordEnd) === EQUALS && text.charCodeAt(wordEnd + 1) === DQUOTE;
      if (current !== null && !isParameter) {
        const bodyEnd = readBody(text, current, at, end, log);
        if (bodyEnd > at) {
          at = bodyEnd;
          current.end = at;
          between = current.token68 === null ? NOTED : NOTHING;
          continue;
        }
      }
    }
    if (wordEnd === at) {
      at = skipStray(text, at, end, between === NOTED ? null : log);
      if (current) current.end = at;
      between = NOTED;
      afterQuote = false;
      continue;
    }
    const isPair = text.charCodeAt(wordEnd) === EQUALS;
    const next = isPair ? wordEnd : skipOws(text, wordEnd, end);
    if (isPair || (next < end && text.charCodeAt(next) === EQUALS)) {
      if (current === null) {
        log.add('scheme-missing', at, at, wordEnd);
      } else if (current.token68 !== null) {
        readTokenAsParameter(text, current, marks, log);
        if (current.token68 !== null) {
          log.add('parameter-after-token68', at, at, wordEnd);
        }
      } else if (!takesParameters) {
        log.add('comma-after-scheme', current.start + current.scheme.length);
        takesParameters = true;
      } else if (between === NOTHING) {
        log.add('comma-missing', at, at, wordEnd);
      }
      at = scanParameter(text, at, wordEnd, next, end, marks, log);
      // Without a scheme the marks stand between those of two challenges and belong to neither.
      current?.extend(at);
      afterQuote = text.charCodeAt(at - 1) === DQUOTE;
      between = NOTHING;
      continue;
    }

    if (between !== SEPARATOR) {
      if ((current && !afterQuote) || !startsChallenge(text, wordEnd, end)) {
        const strayEnd = scanWord(text, wordEnd, end);
        if (between === NOTHING) log.add('stray-text', at, at, strayEnd);
        at = strayEnd;
        if (current) current.end = at;
        between = NOTED;
        afterQuote = false;
        continue;
      }
      if (current) {
        log.add('comma-missing', at, at, wordEnd);
      }
    }
    current = new ParsedChallenge(text, line, at, wordEnd, marks);
    challenges.push(current);
    takesParameters = true;
    afterQuote = false;
    at = next;
    if (next < end && text.charCodeAt(next) !== COMMA) {
      between = next > wordEnd ? BODY : NOTHING;
      if (next - wordEnd > 1 || text.charCodeAt(wordEnd) === HTAB) {
        noteTab(text, wordEnd, next, log);
      }
    } else {
      // `Digest , realm="x"`: the space makes what follows a list of parameters whose first element is empty.
      takesParameters = text.charCodeAt(wordEnd) === SP;
      between = NOTHING;
    }
  }
}

/**
 * Reads what stands behind a scheme when it is no parameter: a token68, or text that can be neither.
 * Returns where reading stopped; `at` itself when a parameter begins here, or a quoted string.
 */
function readBody(
  text: string,
  challenge: ParsedChallenge,
  at: number,
  end: number,
  log: FaultLog,
): number {
  const wordEnd = scanWord(text, at, end);
  const token68End = scanToken68(text, at, wordEnd);
  const isToken68 = token68End > at && token68End === wordEnd;
  const alone = isToken68 && endsElement(text, skipOws(text, wordEnd, end), end);
  if (!alone && (startsParameter(text, at, end) || text.charCodeAt(at) === DQUOTE)) return at;
  if (isToken68) {
    challenge.token68 = text.slice(at, wordEnd);
    challenge.token68Start = at;
  } else log.add('bad-character', token68End);
  return wordEnd;
}

/** 1*SP parts a scheme from what follows, so a tab there is a fault. */
export function noteTab(text: string, from: number, to: number, log: FaultLog): void {
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) === HTAB) {
      log.add('tab-after-scheme', i);
      return;
    }
  }
}

/** `Foo a=, b=c`: "a=" is a token68 by itself, but the parameter behind it says that a value was left out. */
function readTokenAsParameter(
  text: string,
  challenge: ParsedChallenge,
  marks: Marks,
  log: FaultLog,
): void {
  const { start, end } = challenge.token68Span ?? challenge.span;
  const nameEnd = scanToken(text, start, end);
  if (nameEnd !== end - 1 || text.charCodeAt(nameEnd) !== EQUALS) return;
  challenge.token68 = null;
  scanParameter(text, start, nameEnd, nameEnd, end, marks, log);
}

/** 1*SP token BWS "=" stands at `at`: the word before can only be a scheme. */
function startsChallenge(text: string, at: number, end: number): boolean {
  const body = skipOws(text, at, end);
  return body > at && startsParameter(text, body, end);
}

/** Steps over text that can be no element: a quoted string with all that it holds, or a run of odd characters. */
function skipStray(text: string, at: number, end: number, log: FaultLog | null): number {
  const c = text.charCodeAt(at);
  if (c === DQUOTE) {
    const close = Math.abs(scanQuotedString(text, at, end));
    log?.add('stray-text', at, at, close);
    return close;
  }
  log?.add(c === SEMICOLON ? 'semicolon' : 'bad-character', at);
  return scanStray(text, at, end);
}
