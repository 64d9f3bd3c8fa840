/**
 * Diagnoses a second on one core: over the cases for which the figure was set, and over all, which are
 * so many that most of the time goes by waiting for memory.
 */
import { analyse } from '../../src/core/analyse.ts';
import { readHar } from '../../src/core/har/read.ts';
import { createHistory } from '../../src/core/history.ts';
import type { CorpusCase } from '../corpus.ts';
import { type BenchResult, corpusCases, median, thousands } from './bench.ts';

const WANTED = 20_000;
/** Diagnoses until the compiler of the engine has settled, and those that count. */
const WARM = 250_000;
const COUNTED = 150_000;

function rateOver(cases: readonly CorpusCase[]): number {
  const judged = cases.map(({ entries }) => {
    const exchanges = readHar({ log: { entries } });
    const history = createHistory();
    for (const exchange of exchanges.slice(0, -1)) history.add(exchange);
    return { exchange: exchanges.at(-1), history };
  });
  const warm = Math.ceil(WARM / cases.length);
  const rounds = warm + Math.ceil(COUNTED / cases.length);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (const { exchange, history } of judged) if (exchange) analyse(exchange, history);
    const used = process.cpuUsage(start);
    rates.push(cases.length / ((used.user + used.system) / 1e6));
  }
  return median(rates.slice(warm));
}

export async function run(): Promise<BenchResult> {
  const { first, all } = corpusCases();
  const rate = rateOver(first);
  return {
    name: 'diagnoses',
    figures: [
      `${thousands(rate)} a second of processor time, over ${thousands(first.length)} cases`,
      `${thousands(rateOver(all))} a second, over all ${thousands(all.length)}`,
    ],
    wanted: `${thousands(WANTED)} a second on one core`,
    ok: rate >= WANTED,
  };
}
