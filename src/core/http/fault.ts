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

/** Collects faults, up to a bound per line. */
export class FaultLog {
  readonly faults: Fault[];
  /** Faults of the present line, those beyond the bound too. */
  count = 0;
  private line = 0;

  constructor(faults: Fault[]) {
    this.faults = faults;
  }

  start(line: number): void {
    this.line = line;
    this.count = 0;
  }

  add(code: FaultCode, at: number, message: string): void {
    if (this.count++ < MAX_FAULTS_PER_LINE) {
      this.faults.push({ code, line: this.line, at, message });
    }
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
