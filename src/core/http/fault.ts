/** What can be wrong with a field line; a closed list, so that texts and findings about it can be total. */
export type FaultCode =
  /** A character that no rule allows at this place. */
  | 'bad-character'
  /** Something other than one or more SP stands between scheme and parameters. */
  | 'tab-after-scheme'
  /** A parameter stands where no scheme was named before it. */
  | 'scheme-missing'
  /** A comma parts the scheme from its own parameters: `Digest, realm="x"`. */
  | 'comma-after-scheme'
  /** Two parameters, or two challenges, with no comma between them. */
  | 'comma-missing'
  /** Parameters are parted by a semicolon. */
  | 'semicolon'
  /** A word that is neither scheme nor parameter. */
  | 'stray-text'
  /** A parameter behind a token68. */
  | 'parameter-after-token68'
  /** A name and "=", but no value. */
  | 'value-missing'
  /** An unquoted value with a character (often a space) that only a quoted string may hold. */
  | 'value-unquoted'
  /** A quoted string without closing quote. */
  | 'quote-unterminated'
  /** A control character inside a quoted string. */
  | 'control-character'
  /** A backslash in front of a character that may not be escaped, or of none. */
  | 'bad-escape'
  /** The field that must hold one credential is empty. */
  | 'empty'
  /** The field that may stand once stands on several lines. */
  | 'several-lines'
  /** One field value with several credentials. */
  | 'several-credentials';

/** One departure from the grammar: in which line, and at which character (UTF-16 offset into that line). */
export interface Fault {
  code: FaultCode;
  line: number;
  at: number;
  message: string;
}

/** Beyond this many faults a line only repeats itself; it stays flagged, the rest is not noted. */
export const MAX_FAULTS_PER_LINE = 32;

/** What each fault says, given the words that it is about. */
const MESSAGES: Readonly<Record<FaultCode, (subject: string, character: string) => string>> = {
  'bad-character': (_, character) => `${character} may not stand here`,
  'tab-after-scheme': () => 'only spaces may stand behind the scheme, not a tab',
  'scheme-missing': (subject) => `the parameter "${subject}" belongs to no scheme`,
  'comma-after-scheme': () => 'a comma parts the scheme from its parameters',
  'comma-missing': (subject) => `a comma is missing before "${subject}"`,
  semicolon: () => 'parameters are parted by commas, not by semicolons',
  'stray-text': (subject) => `"${subject}" is neither scheme nor parameter here`,
  'parameter-after-token68': (subject) => `the parameter "${subject}" may not follow a token68`,
  'value-missing': (subject) => `"${subject}" has no value`,
  'value-unquoted': (subject, character) =>
    `the value of "${subject}" holds ${character} and needs quotes`,
  'quote-unterminated': () => 'the quoted string is never closed',
  'control-character': (_, character) => `${character} may not stand in a quoted string`,
  'bad-escape': (_, character) => `a backslash may not escape ${character}`,
  empty: () => 'the field is empty',
  'several-lines': () => 'the field stands more than once',
  'several-credentials': () => 'the field holds one credential, and is no list',
};

const LONGEST_SUBJECT = 40;

/** Collects faults, up to a bound per line. */
export class FaultLog {
  readonly faults: Fault[];
  /** Faults of the present line, those beyond the bound too. */
  count = 0;
  private line = 0;
  private text = '';

  constructor(faults: Fault[]) {
    this.faults = faults;
  }

  start(line: number, text: string): void {
    this.line = line;
    this.text = text;
    this.count = 0;
  }

  /** Notes a fault at an offset; `from` and `to` hold the words that it is about. */
  add(code: FaultCode, at: number, from = at, to = from): void {
    if (this.count++ >= MAX_FAULTS_PER_LINE) return;
    const subject = this.text.slice(from, Math.min(to, from + LONGEST_SUBJECT));
    const message = MESSAGES[code](subject, nameOf(this.text, at));
    this.faults.push({ code, line: this.line, at, message });
  }
}

const NAMES: Record<number, string> = {
  0: 'a NUL character',
  9: 'a tab',
  10: 'a line feed',
  13: 'a carriage return',
  32: 'a space',
  127: 'a DEL character',
  160: 'a no-break space',
};

/** Names the character at an offset so that it can be read in a message, invisible ones by name or code. */
export function nameOf(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'the end of the line';
  const name = NAMES[code];
  if (name !== undefined) return name;
  if (code < 0x20) return `the control character 0x${code.toString(16).padStart(2, '0')}`;
  if (code >= 0xd800 && code <= 0xdfff) return `U+${code.toString(16).toUpperCase()}`;
  return `"${String.fromCodePoint(code)}"`;
}
