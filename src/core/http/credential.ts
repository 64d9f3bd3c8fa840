import { noteTab, splitLines } from './challenge.ts';
import { type Fault, FaultLog, nameOf } from './fault.ts';
import {
  type Parameter,
  type Params,
  type ParsedParameter,
  paramsOf,
  readParameter,
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
  const field = readCredential(parts, faults);
  const extra = parts.length > 1;
  if (extra) {
    faults.push({
      code: 'several-lines',
      line: 1,
      at: 0,
      message: 'the field stands more than once',
    });
  }
  return { ...field, wellFormed: faults.length === 0, faults };
}

type Reading = Omit<CredentialField, 'wellFormed' | 'faults'>;

function readCredential(lines: string[], faults: Fault[]): Reading {
  const text = lines[0] ?? '';
  const end = trimEnd(text);
  const start = skipOws(text, 0, end);
  const log = new FaultLog(faults);
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
    params: paramsOf([]),
  };
  if (lines.length === 0) return field;
  if (start >= end) {
    log.add('empty', 0, 'the field is empty');
    return field;
  }
  const schemeEnd = scanToken(text, start, end);
  const body = skipOws(text, schemeEnd, end);
  if (schemeEnd === start || (schemeEnd === body && body < end)) {
    const at = schemeEnd;
    log.add('bad-character', at, `${nameOf(text, at)} may not stand in the name of a scheme`);
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
  noteTab(text, schemeEnd, blanksEnd, 'credential', log);
  const token68End = scanToken68(text, body, end);
  if (token68End === end) {
    field.token68 = text.slice(body, end);
    field.token68Span = { start: body, end };
  } else if (startsParameter(text, body, end) || text.charCodeAt(body) === COMMA) {
    readParameters(field, text, body, end, log);
  } else {
    const next = skipOws(text, token68End, end);
    if (text.charCodeAt(next) === COMMA) {
      log.add('several-credentials', next, 'the field holds one credential, and is no list');
    } else log.add('bad-character', token68End, `${nameOf(text, token68End)} may not stand here`);
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
  const list: ParsedParameter[] = [];
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
        log.add('comma-missing', at, `a comma is missing before "${text.slice(at, wordEnd)}"`);
      }
      const parameter = readParameter(text, at, wordEnd, equals, end, log);
      list.push(parameter);
      at = parameter.end;
      separated = false;
    } else if (wordEnd === at && c === SEMICOLON) {
      log.add('semicolon', at, 'parameters are parted by commas, not by semicolons');
      at = scanStray(text, at, end);
      separated = true;
    } else {
      if (separated && wordEnd > at) {
        log.add('several-credentials', at, 'the field holds one credential, and is no list');
      } else log.add('stray-text', at, `${nameOf(text, at)} may not stand here`);
      at = scanWord(text, Math.max(wordEnd, at + 1), end);
      separated = false;
    }
  }
  field.params = paramsOf(list);
  field.parameters = list;
}
