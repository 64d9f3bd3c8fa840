/** The contract of a finding: one file, named after its id. */
import type { Place, Reading, Reference } from '../analysis.ts';
import type { FindingId } from '../ids.ts';

export interface Found {
  /** One sentence with the header, or the absence, that it rests on. */
  evidence: string;
  at: Place;
}

export interface FindingCheck<Id extends FindingId = FindingId> {
  id: Id;
  /** The fault of the answer (or the pattern), at most 60 characters. */
  title: string;
  /** What shows it, or undefined. Only what is true of the answer whatever the cause is. */
  check(reading: Reading): Found | undefined;
  references: readonly Reference[];
}

/** Types a finding by its literal id. */
export const defineFinding = <const Id extends FindingId>(
  finding: FindingCheck<Id>,
): FindingCheck<Id> => finding;

export const reference = (title: string, url: string): Reference => ({ title, url });

/** A section of an RFC at the RFC editor. */
export const rfc = (number: number, section: string, title: string): Reference => ({
  title: `RFC ${number} §${section}, ${title}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`,
});
