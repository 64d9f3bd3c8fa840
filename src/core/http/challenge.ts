import { type Fault, FaultLog, nameOf } from './fault.ts';
import {
  type Parameter,
  type Params,
  type ParsedParameter,
  paramsOf,
  readParameter,
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

export type { Span } from './scan.ts';

/** One challenge (RFC 9110 §11.3). Spans are UTF-16 offsets into `lines[line]` of its list. */
export interface Challenge {
  /** As written; compare without regard to case. */
  readonly scheme: string;
  readonly token68: string | null;
  readonly parameters: readonly Parameter[];
  /** Values by lower-case name, with nothing inherited; the first of a duplicate. */
  readonly params: Params;
  readonly line: number;
  readonly span: Span;
  readonly schemeSpan: Span;
  readonly token68Span: Span | null;
}

/**
 * Spans and the map of parameters are made when asked for: a header of 1 MB can hold some hundred thousand challenges.
 */
class ParsedChallenge implements Challenge {
  readonly scheme: string;
  readonly line: number;
  readonly start: number;
  end: number;
  token68: string | null = null;
  token68Start = 0;
  private list: ParsedParameter[] | null = null;
  private map: Params | null = null;

  constructor(scheme: string, line: number, start: number, end: number) {
    this.scheme = scheme;
    this.line = line;
    this.start = start;
    this.end = end;
  }

  add(parameter: ParsedParameter): void {
    if (this.list === null) this.list = [parameter];
    else this.list.push(parameter);
  }

  get parameters(): readonly Parameter[] {
    // Making the map marks the duplicates.
    if (this.map === null && this.list !== null) this.map = paramsOf(this.list);
    return this.list ?? [];
  }

  get params(): Params {
    this.map ??= paramsOf(this.list ?? []);
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

export interface ChallengeList {
  /** The field lines, parted at line feeds, otherwise as given. */
  lines: string[];
  challenges: Challenge[];
  /** Every line fits the recipient's grammar by itself. */
  wellFormed: boolean;
  /** In order of the text, bounded per line. */
  faults: Fault[];
}

/**
 * Reads the field lines of WWW-Authenticate or Proxy-Authenticate (RFC 9110 §11.6.1, §11.7.1):
 *
 *     field     = #challenge, with empty elements (§5.6.1.2)
 *     challenge = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *
 * A line feed inside a value parts lines, since Firefox joins repeated lines by it. Each line is judged by itself.
 * Malformed text is read as far as it can be understood: parameters without a comma between them are parameters
 * still, but a word becomes a scheme only where the text leaves no other reading.
 */
export function parseChallenges(lines: readonly string[]): ChallengeList {
  const list: ChallengeList = {
    lines: splitLines(lines),
    challenges: [],
    wellFormed: true,
    faults: [],
  };
  const log = new FaultLog(list.faults);
  for (let line = 0; line < list.lines.length; line++) {
    log.start(line);
    readLine(list, line, log);
    if (log.count > 0) list.wellFormed = false;
  }
  return list;
}

/** Field lines, parted where a browser joined several by a line feed. */
export function splitLines(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    if (line.includes('\n')) for (const part of line.split('\n')) out.push(part);
    else out.push(line);
  }
  return out;
}

/** What stands between the last element that was read and the next one. */
const NOTHING = 0;
const SEPARATOR = 1;
/** Text that was already noted as a fault, so that the next element need not be noted again. */
const NOTED = 2;
/** The spaces behind a scheme: a token68 may stand here. */
const BODY = 3;

function readLine(list: ChallengeList, line: number, log: FaultLog): void {
  const text = list.lines[line] ?? '';
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
    const next = skipOws(text, wordEnd, end);
    if (next < end && text.charCodeAt(next) === EQUALS) {
      if (current === null) {
        log.add('scheme-missing', at, `"${text.slice(at, wordEnd)}" is a parameter of no scheme`);
      } else if (current.token68 !== null) {
        readTokenAsParameter(text, current, log);
        if (current.token68 !== null) {
          log.add('parameter-after-token68', at, 'a parameter may not follow a token68');
        }
      } else if (!takesParameters) {
        log.add(
          'comma-after-scheme',
          current.start + current.scheme.length,
          'a comma parts scheme and parameters',
        );
        takesParameters = true;
      } else if (between === NOTHING) {
        log.add('comma-missing', at, `a comma is missing before "${text.slice(at, wordEnd)}"`);
      }
      const parameter = readParameter(text, at, wordEnd, next, end, log);
      at = parameter.end;
      if (current) {
        current.add(parameter);
        current.end = at;
      }
      afterQuote = parameter.quoted;
      between = NOTHING;
      continue;
    }

    if (between !== SEPARATOR) {
      if ((current && !afterQuote) || !startsChallenge(text, wordEnd, end)) {
        const strayEnd = scanWord(text, wordEnd, end);
        if (between === NOTHING) {
          const word = text.slice(at, Math.min(strayEnd, at + 40));
          log.add('stray-text', at, `"${word}" is neither scheme nor parameter here`);
        }
        at = strayEnd;
        if (current) current.end = at;
        between = NOTED;
        afterQuote = false;
        continue;
      }
      if (current) {
        log.add('comma-missing', at, `a comma is missing before "${text.slice(at, wordEnd)}"`);
      }
    }
    current = new ParsedChallenge(text.slice(at, wordEnd), line, at, wordEnd);
    list.challenges.push(current);
    takesParameters = true;
    afterQuote = false;
    at = next;
    if (next < end && text.charCodeAt(next) !== COMMA) {
      between = next > wordEnd ? BODY : NOTHING;
      if (next - wordEnd > 1 || text.charCodeAt(wordEnd) === HTAB) {
        noteTab(text, wordEnd, next, 'parameters', log);
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
  } else log.add('bad-character', token68End, `${nameOf(text, token68End)} may not stand here`);
  return wordEnd;
}

/** 1*SP parts a scheme from what follows, so a tab there is a fault. */
export function noteTab(
  text: string,
  from: number,
  to: number,
  before: string,
  log: FaultLog,
): void {
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) === HTAB) {
      log.add('tab-after-scheme', i, `only spaces may stand between scheme and ${before}`);
      return;
    }
  }
}

/** `Foo a=, b=c`: "a=" is a token68 by itself, but the parameter behind it says that a value was left out. */
function readTokenAsParameter(text: string, challenge: ParsedChallenge, log: FaultLog): void {
  const { start, end } = challenge.token68Span ?? challenge.span;
  const nameEnd = scanToken(text, start, end);
  if (nameEnd !== end - 1 || text.charCodeAt(nameEnd) !== EQUALS) return;
  challenge.token68 = null;
  challenge.add(readParameter(text, start, nameEnd, nameEnd, end, log));
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
    log?.add('stray-text', at, 'a quoted string stands where a scheme or a parameter should');
    return Math.abs(scanQuotedString(text, at, end));
  }
  if (c === SEMICOLON) {
    log?.add('semicolon', at, 'parameters are parted by commas, not by semicolons');
  } else log?.add('bad-character', at, `${nameOf(text, at)} may not stand here`);
  return scanStray(text, at, end);
}
