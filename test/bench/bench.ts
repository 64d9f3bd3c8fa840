import { fileURLToPath } from 'node:url';
import { type CorpusCase, readCases } from '../corpus.ts';

/** What a benchmark hands back. Each judges itself by a ratio or a bound within one run. */
export interface BenchResult {
  name: string;
  /** What was measured, in words and figures. */
  figures: readonly string[];
  /** What is wanted, in words. */
  wanted: string;
  ok: boolean;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** The value below which a share of the values lies; `share` of 0.95 is the 95th percentile. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const thousands = (value: number): string =>
  Math.round(value).toLocaleString('en').replaceAll(',', ' ');

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

/** The files for which the wanted figures were set; those that came later grow and grow. */
const FIRST: readonly string[] = [
  'documented-apis.jsonl',
  'documented-infrastructure.jsonl',
  'recorded.jsonl',
];

/** The cases for which the figures were set, and all of them. */
export function corpusCases(): { first: CorpusCase[]; all: CorpusCase[] } {
  const cases = readCases(CORPUS);
  const first = cases.filter(({ file }) => FIRST.includes(file));
  return { first: first.map((one) => one.case), all: cases.map((one) => one.case) };
}
