import { readLine } from './challenge-line.ts';
import { type Fault, FaultLog } from './fault.ts';
import type { Marks, Parameter, Params } from './parameter.ts';
import type { Span } from './scan.ts';

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
  const marks: Marks = [];
  for (let line = 0; line < list.lines.length; line++) {
    const text = list.lines[line] ?? '';
    log.start(line, text);
    readLine(list.challenges, line, text, marks, log);
    if (log.count > 0) list.wellFormed = false;
  }
  return list;
}

/**
 * Whether a field line holds words for people where a challenge belongs ("jwt audience is invalid", as
 * some libraries answer): its first word is no scheme then.
 */
export const isProse = (line: string): boolean => !line.includes('=') && PROSE.test(line);

/** Three words with no comma behind the second, as in a list. */
const PROSE = /[^\s][ \t]+[^\s,]+[ \t]+[^\s,]/;

/** `xBasic` and its like, by which servers keep browsers from asking for a password; what they take is Basic. */
const RENAMED = /^x-?(?=(?:basic|digest|bearer|negotiate)$)/;

/** The schemes that a server asks for, lower-case, each once; what it says in words names none. */
export function schemesOf({ challenges, lines }: ChallengeList): string[] {
  const schemes = new Set<string>();
  for (const { scheme, line } of challenges) {
    if (!isProse(lines[line] ?? '')) schemes.add(scheme.toLowerCase().replace(RENAMED, ''));
  }
  return [...schemes];
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

/** The field of an answer that holds its challenges (RFC 9110 §11.6.1, §11.7.1). */
export const challengeField = ({
  status,
}: {
  readonly status: number;
}): 'WWW-Authenticate' | 'Proxy-Authenticate' =>
  status === 407 ? 'Proxy-Authenticate' : 'WWW-Authenticate';
