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
