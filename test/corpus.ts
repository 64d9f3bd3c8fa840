/**
 * `npm run corpus -- [FOLDER]`: runs every case of the `*.jsonl` files of a folder and prints, per
 * file and per cause, how many were right first, acceptable, or missed. Exit status 1 where the
 * wanted figures are not met.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/core/analyse.ts';
import type { Analysis } from '../src/core/analysis.ts';
import { readHar } from '../src/core/har/read.ts';
import { createHistory } from '../src/core/history.ts';

/** One line of a case file. */
export interface CorpusCase {
  id: string;
  source: string;
  truth: string;
  entries: unknown[];
  cause: string;
  acceptable: string[];
  findings: string[];
}

export interface Outcome {
  file: string;
  case: CorpusCase;
  analysis: Analysis;
  /** The primary is the cause or an acceptable one. */
  right: boolean;
  exact: boolean;
  /** The cause or an acceptable one is among the first three. */
  amongThree: boolean;
  /** A wrong primary called certain. */
  falselyCertain: boolean;
  missingFindings: string[];
}

export function readCases(folder: string): { file: string; case: CorpusCase }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ file, case: JSON.parse(line) as CorpusCase })),
    );
}

/** Diagnoses the last entry of a case with the entries before it as history. */
export function runCase(file: string, entry: CorpusCase): Outcome {
  const history = createHistory();
  const exchanges = readHar({ log: { entries: entry.entries } });
  const last = exchanges.at(-1);
  if (!last) throw new Error(`${entry.id} has no entries`);
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  const analysis = analyse(last, history);
  const allowed = new Set([entry.cause, ...entry.acceptable]);
  const ids = analysis.causes.map((cause) => cause.id as string);
  const [first] = analysis.causes;
  const listed = new Set(analysis.findings.map((finding) => finding.id as string));
  const right = allowed.has(first.id);
  return {
    file,
    case: entry,
    analysis,
    right,
    exact: first.id === entry.cause,
    amongThree: ids.slice(0, 3).some((id) => allowed.has(id)),
    falselyCertain: !right && first.certainty === 'certain',
    missingFindings: entry.findings.filter((id) => !listed.has(id)),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '100.0 %' : `${((100 * part) / whole).toFixed(1)} %`;
}

function tally(title: string, outcomes: readonly Outcome[], key: (o: Outcome) => string): void {
  console.log(`\n${title}`);
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  }
  for (const [name, group] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const exact = group.filter((o) => o.exact).length;
    const acceptable = group.filter((o) => o.right && !o.exact).length;
    const missed = group.length - exact - acceptable;
    console.log(
      `  ${name.padEnd(36)} ${String(exact).padStart(4)} first right ${String(acceptable).padStart(4)} acceptable ${String(missed).padStart(4)} missed`,
    );
  }
}

function main(): void {
  const [folder = fileURLToPath(new URL('corpus', import.meta.url)), ...flags] =
    process.argv.slice(2);
  const outcomes = readCases(folder).map((entry) => runCase(entry.file, entry.case));
  tally('Per file', outcomes, (o) => o.file);
  tally('Per cause', outcomes, (o) => o.case.cause);
  console.log('\nMissed, and findings not listed');
  for (const o of outcomes) {
    const tops = o.analysis.causes
      .slice(0, 3)
      .map((c) => `${c.id}(${c.certainty})`)
      .join(' ');
    if (!o.right) console.log(`  ${o.case.id}: wanted ${o.case.cause}, got ${tops}`);
    else if (!o.exact && flags.includes('--all'))
      console.log(`  (${o.case.id}: wanted ${o.case.cause}, got ${tops})`);
    if (o.missingFindings.length > 0)
      console.log(`  ${o.case.id}: finding ${o.missingFindings.join(', ')} not listed`);
  }
  const wantedFindings = outcomes.reduce((sum, o) => sum + o.case.findings.length, 0);
  const missingFindings = outcomes.reduce((sum, o) => sum + o.missingFindings.length, 0);
  const right = outcomes.filter((o) => o.right).length;
  const three = outcomes.filter((o) => o.amongThree).length;
  const certain = outcomes.filter((o) => o.falselyCertain).length;
  console.log(
    `\n${outcomes.length} cases: right first ${percent(right, outcomes.length)} (exact ${percent(outcomes.filter((o) => o.exact).length, outcomes.length)}), among the first three ${percent(three, outcomes.length)}, wrong and certain ${certain}, findings ${percent(wantedFindings - missingFindings, wantedFindings)}`,
  );
  const ok =
    right >= 0.97 * outcomes.length &&
    three >= 0.995 * outcomes.length &&
    certain === 0 &&
    missingFindings <= 0.05 * wantedFindings;
  process.exitCode = ok ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
