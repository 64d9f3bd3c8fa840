/** What is wrong with an answer besides the cause, and what repeats. */
import type { Finding, Reading } from '../analysis.ts';
import { FINDINGS } from './index.ts';

/** Every finding that is true of the answer, in the order of the catalogue. */
export function find(reading: Reading): Finding[] {
  const found: Finding[] = [];
  for (const { id, title, check, references } of FINDINGS) {
    const shown = check(reading);
    if (shown) found.push({ id, title, evidence: shown.evidence, at: shown.at, references });
  }
  return found;
}
