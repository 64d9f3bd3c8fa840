/** Transcripts (see test/cases/parse.ts) as they are diagnosed: the last exchange, with the others as its history. */
import { analyse } from '../../src/core/analyse.ts';
import type { Analysis, RankedCause, Step } from '../../src/core/analysis.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { createHistory } from '../../src/core/history.ts';
import { parseCase } from '../cases/parse.ts';

/** Lets a test change what was seen of the last exchange. */
export function diagnosed(
  transcript: string,
  change: (exchange: Exchange) => Exchange = (exchange) => exchange,
): Analysis {
  const { exchanges } = parseCase(transcript);
  const history = createHistory();
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  return analyse(change(exchanges.at(-1) ?? exchanges[0]), history);
}

/** What the first cause tells these people to do, text and source. */
export const toldTo = (audience: Step['for'], { causes: [first] }: Analysis): string =>
  first.steps
    .filter((step) => step.for === audience)
    .map(({ text, code }) => `${text}\n${code?.text ?? ''}`)
    .join('\n');

/** The same, of everybody. */
export const toldToAll = ({ causes: [first] }: Analysis): string =>
  first.steps.map(({ text, code }) => `${text}\n${code?.text ?? ''}`).join('\n');

/** The evidence of a cause as sentences. */
export const because = ({ evidence }: RankedCause): string =>
  evidence.map(({ says }) => says).join('\n');
