/** Runs `npm test` and closes with one line of totals: `N passed, N failed`. */
import { spawn } from 'node:child_process';

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
/** Vitest: `Tests  1 failed | 12 passed (13)`; Playwright: `  12 passed (1.2m)` on a line of its own. */
const VITEST = /^\s*Tests\s+(.*)$/;
const PLAYWRIGHT = /^\s*(\d+) (passed|failed|flaky|interrupted|timed out)\b/;

let passed = 0;
let failed = 0;

function count(line: string): void {
  const vitest = VITEST.exec(line)?.[1];
  if (vitest !== undefined) {
    passed += Number(/(\d+) passed/.exec(vitest)?.[1] ?? 0);
    failed += Number(/(\d+) failed/.exec(vitest)?.[1] ?? 0);
    return;
  }
  const [, number, outcome] = PLAYWRIGHT.exec(line) ?? [];
  if (number === undefined) return;
  // What passed in a second browser did not fail; the list above names it.
  if (outcome === 'passed' || outcome === 'flaky') passed += Number(number);
  else failed += Number(number);
}

const child = spawn('npm', ['test'], { stdio: ['ignore', 'pipe', 'inherit'] });
let rest = '';
child.stdout.setEncoding('utf8');
child.stdout.on('data', (text: string) => {
  process.stdout.write(text);
  const lines = (rest + text).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) count(line.replace(ANSI, ''));
});
child.on('close', (code) => {
  count(rest.replace(ANSI, ''));
  const bad = code !== 0 && failed === 0 ? 1 : failed;
  console.log(`${passed} passed, ${bad} failed`);
  process.exitCode = code ?? 1;
});
