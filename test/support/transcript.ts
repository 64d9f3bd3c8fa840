/** Transcripts as tests write them, and what is made of them. */
import { analyse } from '../../src/core/analyse.ts';
import type { RankedCause } from '../../src/core/analysis.ts';
import { createHistory } from '../../src/core/history.ts';
import type { CauseId } from '../../src/core/ids.ts';
import { parseCase } from '../cases/parse.ts';

/** The causes of the last exchange, those before it as its history. */
export function causesOf(transcript: string): readonly RankedCause[] {
  const { exchanges } = parseCase(transcript);
  const history = createHistory();
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  return analyse(exchanges.at(-1) ?? exchanges[0], history).causes;
}

/** @throws Error where that cause is not among them */
export function causeOf(transcript: string, id: CauseId): RankedCause {
  const cause = causesOf(transcript).find((one) => one.id === id);
  if (!cause) throw new Error(`no ${id}`);
  return cause;
}

/** Steps and their source as one text. */
export const stepsOf = (transcript: string, id: CauseId): string =>
  causeOf(transcript, id)
    .steps.map((step) => `${step.for}: ${step.text}\n${step.code?.text ?? ''}`)
    .join('\n');
