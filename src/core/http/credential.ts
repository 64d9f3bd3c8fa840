import { splitLines } from './challenge.ts';
import { noteTab } from './challenge-line.ts';
import { type Fault, FaultLog } from './fault.ts';
import {
  type Marks,
  makeParameters,
  makeParams,
  type Parameter,
  type Params,
  scanParameter,
} from './parameter.ts';
import {
  COMMA,
  EQUALS,
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

/** The value of Authorization or Proxy-Authorization. Spans are UTF-16 offsets into `lines[0]`. */
export interface CredentialField {
  /** All lines as given, joined by a line feed. */
  raw: string;
  lines: string[];
  /** As written; null where no scheme can be told from the rest. */
  scheme: string | null;
  schemeSpan: Span | null;
  /** All that follows the scheme, when it has the form of a token68; null otherwise. */
  token68: string | null;
  token68Span: Span | null;
  /** The trimmed text behind the scheme, whatever its form; the whole line where there is no scheme. */
  rest: string;
  restSpan: Span;
  parameters: readonly Parameter[];
  /** Values by lower-case name, without prototype; the first of a duplicate. */
  params: Params;
  wellFormed: boolean;
  faults: Fault[];
}

/**
 * Reads Authorization or Proxy-Authorization (RFC 9110 §11.4, §11.6.2, §11.7.2):
 *
 *     credentials = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *
 * The field is no list: a second line or a second credential is malformed, and only the first line is read.
 * Text behind the scheme that begins like a parameter is read as parameters even where a value should have been quoted
 * (`Credential=AKID/20260101/…`); any other text is left whole in `rest`.
 * A bare token (`Authorization: eyJ…`) fits the grammar as a scheme alone and is returned as such.
 */
export function parseCredential(lines: readonly string[]): CredentialField {
  const parts = splitLines(lines);
  const faults: Fault[] = [];
  const log = new FaultLog(faults);
  log.start(0, parts[0] ?? '');
  const field = readCredential(parts, log);
  if (parts.length > 1) {
    log.start(1, parts[1] ?? '');
    log.add('several-lines', 0);
  }
  return { ...field, wellFormed: faults.length === 0, faults };
}

type Reading = Omit<CredentialField, 'wellFormed' | 'faults'>;

function readCredential(lines: string[], log: FaultLog): Reading {
  const text = lines[0] ?? '';
  const end = trimEnd(text);
  const start = skipOws(text, 0, end);
  const field: Reading = {
    raw: lines.join('\n'),
    lines,
    scheme: null,
    schemeSpan: null,
    token68: null,
    token68Span: null,
    rest: text.slice(start, end),
    restSpan: { start, end: Math.max(start, end) },
    parameters: [],
    params: makeParams(text, [], 0, 0),
  };
  if (lines.length === 0) return field;
  if (start >= end) {
    log.add('empty', 0);
    return field;
  }
  const schemeEnd = scanToken(text, start, end);
  const body = skipOws(text, schemeEnd, end);
  if (schemeEnd === start || (schemeEnd === body && body < end)) {
    log.add('bad-character', schemeEnd);
    return field;
  }
  field.scheme = text.slice(start, schemeEnd);
  field.schemeSpan = { start, end: schemeEnd };
  field.rest = text.slice(body, end);
  field.restSpan = { start: body, end };
  if (body >= end) return field;
  readBody(field, text, schemeEnd, body, end, log);
  return field;
}

function readBody(
  field: Reading,
  text: string,
  schemeEnd: number,
  body: number,
  end: number,
  log: FaultLog,
): void {
  // `Digest <tab>, a=b` is a list of parameters whose first element is empty, and blanks may stand before its comma.
  const blanksEnd = text.charCodeAt(body) === COMMA ? schemeEnd + 1 : body;
  noteTab(text, schemeEnd, blanksEnd, log);
  const token68End = scanToken68(text, body, end);
  if (token68End === end) {
    field.token68 = text.slice(body, end);
    field.token68Span = { start: body, end };
  } else if (startsParameter(text, body, end) || text.charCodeAt(body) === COMMA) {
    readParameters(field, text, body, end, log);
  } else {
    const next = skipOws(text, token68End, end);
    if (text.charCodeAt(next) === COMMA) {
      log.add('several-credentials', next);
    } else log.add('bad-character', token68End);
  }
}

/** #auth-param, with empty elements. */
function readParameters(
  field: Reading,
  text: string,
  body: number,
  end: number,
  log: FaultLog,
): void {
  const marks: Marks = [];
  let separated = true;
  for (let at = body; at < end; ) {
    const c = text.charCodeAt(at);
    if (c === SP || c === HTAB) {
      at++;
      continue;
    }
    if (c === COMMA) {
      separated = true;
      at++;
      continue;
    }
    const wordEnd = scanToken(text, at, end);
    const equals = skipOws(text, wordEnd, end);
    if (wordEnd > at && equals < end && text.charCodeAt(equals) === EQUALS) {
      if (!separated) {
        log.add('comma-missing', at, at, wordEnd);
      }
      at = scanParameter(text, at, wordEnd, equals, end, marks, log);
      separated = false;
    } else if (wordEnd === at && c === SEMICOLON) {
      log.add('semicolon', at);
      at = scanStray(text, at, end);
      separated = true;
    } else {
      if (separated && wordEnd > at) {
        log.add('several-credentials', at);
      } else log.add('stray-text', at, at, scanWord(text, at, end));
      at = scanWord(text, Math.max(wordEnd, at + 1), end);
      separated = false;
    }
  }
  field.params = makeParams(text, marks, 0, marks.length);
  field.parameters = makeParameters(text, marks, 0, marks.length);
}
