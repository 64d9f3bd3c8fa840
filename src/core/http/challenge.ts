import { type Fault, FaultLog, nameOf } from './fault.ts';
import {
  type Parameter,
  ParameterList,
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

const NO_PARAMETERS: readonly Parameter[] = [];

/** Spans and the map of parameters are made when asked for, see ParsedParameter. */
class ParsedChallenge implements Challenge {
  readonly scheme: string;
  readonly line: number;
  readonly start: number;
  end: number;
  token68: string | null = null;
  token68Start = 0;
  private list: ParameterList | null = null;
  private map: Params | null = null;

  constructor(scheme: string, line: number, start: number, end: number) {
    this.scheme = scheme;
    this.line = line;
    this.start = start;
    this.end = end;
  }

  add(parameter: ParsedParameter): void {
    this.list ??= new ParameterList();
    this.list.add(parameter);
  }

  get parameters(): readonly Parameter[] {
    return this.list?.parameters ?? NO_PARAMETERS;
  }

  get params(): Params {
    this.map ??= paramsOf(this.parameters);
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
  for (let line = 0; line < list.lines.length; line++) readLine(list, line);
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

function readLine(list: ChallengeList, line: number): void {
  const text = list.lines[line] ?? '';
  const end = trimEnd(text);
  const log = new FaultLog(line, list.faults);
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
      at++;
      continue;
    }
    const wordEnd = scanToken(text, at, end);
    if (wordEnd === at) {
      at = skipStray(text, at, end, log);
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
      if (!afterQuote || !startsChallenge(text, wordEnd, end)) {
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
      log.add('comma-missing', at, `a comma is missing before "${text.slice(at, wordEnd)}"`);
    }

    current = new ParsedChallenge(text.slice(at, wordEnd), line, at, wordEnd);
    list.challenges.push(current);
    takesParameters = true;
    afterQuote = false;
    at = next;
    if (endsElement(text, next, end)) {
      // `Digest , realm="x"`: the space makes what follows a list of parameters whose first element is empty.
      takesParameters = text.charCodeAt(wordEnd) === SP;
      between = NOTHING;
      continue;
    }
    if (next === wordEnd) {
      between = NOTED;
      continue;
    }
    for (let i = wordEnd; i < next; i++) {
      if (text.charCodeAt(i) === HTAB) {
        log.add('tab-after-scheme', i, 'only spaces may stand between scheme and parameters');
        break;
      }
    }
    between = SEPARATOR;
    const token68End = scanToken68(text, next, end);
    const isWord = token68End > next && isBlankOrEnd(text, token68End, end);
    if (endsElement(text, isWord ? skipOws(text, token68End, end) : token68End, end) && isWord) {
      setToken68(current, text, next, token68End);
      at = token68End;
      between = NOTHING;
    } else if (!startsParameter(text, next, end) && text.charCodeAt(next) !== DQUOTE) {
      if (isWord) setToken68(current, text, next, token68End);
      else {
        log.add('bad-character', token68End, `${nameOf(text, token68End)} may not stand here`);
      }
      at = isWord ? token68End : scanWord(text, token68End, end);
      current.end = at;
      between = isWord ? NOTHING : NOTED;
    }
  }
  if (log.count > 0) list.wellFormed = false;
}

function isBlankOrEnd(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const c = text.charCodeAt(at);
  return c === SP || c === HTAB || c === COMMA;
}

function setToken68(challenge: ParsedChallenge, text: string, start: number, end: number): void {
  challenge.token68 = text.slice(start, end);
  challenge.token68Start = start;
  challenge.end = end;
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
function skipStray(text: string, at: number, end: number, log: FaultLog): number {
  if (text.charCodeAt(at) === DQUOTE) {
    log.add('stray-text', at, 'a quoted string stands where a scheme or a parameter should');
    return Math.abs(scanQuotedString(text, at, end));
  }
  if (text.charCodeAt(at) === SEMICOLON) {
    log.add('semicolon', at, 'parameters are parted by commas, not by semicolons');
  } else log.add('bad-character', at, `${nameOf(text, at)} may not stand here`);
  return scanStray(text, at, end);
}
