/** What is told of refusals: of transcripts (see test/cases/parse.ts), or of exchanges in few words (see exchange.ts). */
import { analyse } from '../../src/core/analyse.ts';
import type { Analysis, RankedCause, Step } from '../../src/core/analysis.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { createHistory } from '../../src/core/history.ts';
import type { CauseId } from '../../src/core/ids.ts';
import { parseCase } from '../cases/parse.ts';
import { type Brief, exchange } from './exchange.ts';

const AT = 1_700_000_000_000;

function after(earlier: readonly Exchange[], last: Exchange): Analysis {
  const history = createHistory();
  for (const one of earlier) history.add(one);
  return analyse(last, history);
}

/**
 * The last exchange of a transcript, with the others as its history.
 *
 * @param change lets a test change what was seen of the last exchange
 */
export function diagnosed(
  transcript: string,
  change: (exchange: Exchange) => Exchange = (exchange) => exchange,
): Analysis {
  const { exchanges } = parseCase(transcript);
  return after(exchanges.slice(0, -1), change(exchanges.at(-1) ?? exchanges[0]));
}

/** The same in few words: a refusal with 403, and what went well in the five seconds before it. */
export const diagnosedInBrief = (last: Brief, ...before: readonly Brief[]): Analysis =>
  after(
    before.map((brief, i) => exchange({ id: `b${i}`, status: 200, at: AT - 5000 + i, ...brief })),
    exchange({ status: 403, at: AT, ...last }),
  );

/** That cause of a transcript, whether or not it comes first. */
export function causeOf(transcript: string, id: CauseId): RankedCause {
  const cause = diagnosed(transcript).causes.find((one) => one.id === id);
  if (!cause) throw new Error(`no ${id}`);
  return cause;
}

/** The evidence of a cause as sentences. */
export const because = ({ evidence }: RankedCause): string =>
  evidence.map(({ says }) => says).join('\n');

const withSource = ({ text, code }: Step): string => `${text}\n${code?.text ?? ''}`;

/** What the first cause tells these people to do, text and source. */
export const toldTo = (audience: Step['for'], { causes: [first] }: Analysis): string =>
  first.steps
    .filter((step) => step.for === audience)
    .map(withSource)
    .join('\n');

/** The same, of everybody. */
export const toldToAll = ({ causes: [first] }: Analysis): string =>
  first.steps.map(withSource).join('\n');

const toldToEach = ({ steps }: RankedCause): string =>
  steps.map((step) => `${step.for}: ${withSource(step)}`).join('\n');

/** What that cause of a transcript tells people to do, each step behind whom it is for. */
export const stepsOf = (transcript: string, id: CauseId): string =>
  toldToEach(causeOf(transcript, id));

/** The first cause of a refusal in few words, as {@link diagnosedInBrief} takes it, and what it says. */
export function told(last: Brief, ...before: readonly Brief[]) {
  const { causes } = diagnosedInBrief(last, ...before);
  const [first] = causes;
  return {
    id: first.id,
    ids: causes.map(({ id }) => id),
    certainty: first.certainty,
    says: because(first),
    steps: first.steps,
    text: toldToEach(first),
  };
}
