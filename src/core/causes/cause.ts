/** The contract of a cause: one file, named after its id. */
import type { Certainty, Evidence, Place, Reading, Reference, Step } from '../analysis.ts';
import type { CauseId } from '../ids.ts';
import type { Meaning, Statement } from '../services/service.ts';

export interface Cause<Id extends CauseId = CauseId> {
  id: Id;
  /** The cause, in the failing state, at most 60 characters. */
  title: string;
  /** The same of what is special in this request, within the same bounds; null where nothing is. */
  headline?: ((reading: Reading) => string | null) | undefined;
  /** Two or three sentences that a newcomer understands. */
  meaning: string;
  /**
   * What speaks for this cause, or undefined where nothing does. The product's own words that mean
   * exactly this cause are added by `diagnose`, unless `heeds` says that they do not count here.
   */
  check(reading: Reading): readonly Evidence[] | undefined;
  heeds?: ((statement: Statement, reading: Reading) => boolean) | undefined;
  /**
   * What may stand behind an answer that gives no reason, in a sentence; null where it cannot. Such causes
   * are listed behind the general reading of the status code, as possible.
   */
  suspect?: ((reading: Reading) => string | null) | undefined;
  /** How certain it may be called at most, whatever is said; `certain` by default. */
  atMost?: ((reading: Reading) => Certainty) | undefined;
  /** Most likely fix first, with this request's values. */
  steps(reading: Reading): readonly Step[];
  references: readonly Reference[];
  /** What would make it certain, and how to get it; asked only where it is not. */
  missing?: ((reading: Reading) => readonly string[]) | undefined;
}

/**
 * Types a cause by its literal id. All causes get the same members in the same order, so that going
 * through them costs the engine no search.
 */
export const defineCause = <const Id extends CauseId>({
  id,
  title,
  headline,
  meaning,
  check,
  heeds,
  suspect,
  atMost,
  steps,
  references,
  missing,
}: Cause<Id>): Cause<Id> => ({
  id,
  title,
  headline,
  meaning,
  check,
  heeds,
  suspect,
  atMost,
  steps,
  references,
  missing,
});

export const evidence = (
  weight: Evidence['weight'],
  certainty: Certainty,
  says: string,
  at: Place,
): Evidence => ({ weight, certainty, says, at });

/** The first statement with this meaning, recognised products before others. */
export function said(reading: Reading, ...means: Meaning[]): Statement | undefined {
  const { statements } = reading.services;
  let found: Statement | undefined;
  for (const statement of statements) {
    if (!means.includes(statement.means)) continue;
    if (statement.recognised) return statement;
    found ??= statement;
  }
  return found;
}

/** A statement as a sentence: who says what. Where nothing else shows the product, its words are just words. */
export function inWords(statement: Statement): string {
  const { service, saying, recognised, wording, speaker } = statement;
  const known = recognised || service.kind === 'language';
  const who = speaker ?? service;
  const note = saying.note && (known || wording) ? ` ${saying.note}` : '';
  const quote = (statement.excerpt ?? statement.quote).replace(/\s+/g, ' ').replace(BULLET, '');
  if (quote === '') return `${service.name}:${note}`;
  if (known || speaker) {
    const verb = isField(statement) ? 'sent' : PLURAL.test(who.name) ? 'say' : 'says';
    return `${who.name} ${verb} “${quote}”.${note}`;
  }
  return wording
    ? `The server says “${quote}”, in the words of ${service.name}.${note}`
    : `The server says “${quote}”.`;
}

/** A field of the answer, by its name and value: it marks, and says nothing in words. */
const isField = ({ at, quote }: Statement): boolean =>
  at.in === 'response' && quote.startsWith(`${at.field}: `);

/** Of a list, out of which one line is quoted. */
const BULLET = /^[*•–-] /;

/** Names of several: `Google APIs`, `Flask extensions`, `FortiWeb and FortiGate`. */
const PLURAL = / and |\b(?:APIs|[a-z]{4,}[^su]s)$/;

export const reference = (title: string, url: string): Reference => ({ title, url });

/** A section of an RFC at the RFC editor. */
export const rfc = (number: number, section: string, title: string): Reference => ({
  title: `RFC ${number} §${section}, ${title}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`,
});

export const step = (audience: Step['for'], text: string, code?: Step['code']): Step =>
  code === undefined ? { for: audience, text } : { for: audience, text, code };
