/** Diagnoses a second over the corpus, on one core. */
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/core/analyse.ts';
import { readHar } from '../../src/core/har/read.ts';
import { createHistory } from '../../src/core/history.ts';
import { readCases } from '../corpus.ts';
import { type BenchResult, median, thousands } from './bench.ts';

const WANTED = 20_000;
/** Rounds until the compiler of the engine has settled, and rounds that count. */
const WARM = 120;
const COUNTED = 60;

export async function run(): Promise<BenchResult> {
  const cases = readCases(fileURLToPath(new URL('../corpus', import.meta.url))).map((entry) => {
    const exchanges = readHar({ log: { entries: entry.case.entries } });
    const history = createHistory();
    for (const exchange of exchanges.slice(0, -1)) history.add(exchange);
    return { exchange: exchanges.at(-1), history };
  });
  const rates: number[] = [];
  for (let round = 0; round < WARM + COUNTED; round++) {
    const start = process.cpuUsage();
    for (const { exchange, history } of cases) if (exchange) analyse(exchange, history);
    const used = process.cpuUsage(start);
    rates.push(cases.length / ((used.user + used.system) / 1e6));
  }
  const rate = median(rates.slice(WARM));
  return {
    name: 'diagnoses',
    figures: [`${thousands(rate)} a second of processor time, over ${cases.length} cases`],
    wanted: `${thousands(WANTED)} a second on one core`,
    ok: rate >= WANTED,
  };
}
