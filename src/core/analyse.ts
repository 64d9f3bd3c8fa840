/** Exchange and history in, everything that can be said about the refusal out. */
import type { Analysis, Judgement } from './analysis.ts';
import { diagnose } from './causes/diagnose.ts';
import type { Exchange } from './exchange.ts';
import { find } from './findings/find.ts';
import { type History, NO_HISTORY } from './history.ts';
import { meaningOf } from './meaning.ts';
import { read } from './read.ts';

/**
 * Explains a refused exchange. Pure: the same input gives the same output, and nothing is fetched.
 * @throws RangeError where no attempt of the exchange was answered 401, 403 or 407.
 */
export function analyse(exchange: Exchange, history: History = NO_HISTORY): Analysis {
  const reading = read(exchange, history);
  const causes = diagnose(reading);
  const meaning = meaningOf(reading, causes[0]);
  const judgement: Judgement = { causes, findings: find(reading), meaning };
  return Object.assign(reading, judgement);
}
