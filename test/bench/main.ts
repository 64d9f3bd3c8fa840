/** `npm run bench [-- NAME…]`: every benchmark of this folder, or those whose file name holds a NAME. */
import { readdirSync } from 'node:fs';
import type { BenchResult } from './bench.ts';

const folder = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
let missed = 0;
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.bench.ts')) continue;
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const { run } = (await import(new URL(name, folder).href)) as { run(): Promise<BenchResult> };
  const result = await run();
  if (!result.ok) missed++;
  console.log(`${result.ok ? 'met   ' : 'MISSED'} ${result.name} (wanted: ${result.wanted})`);
  for (const figure of result.figures) console.log(`       ${figure}`);
}
process.exitCode = missed === 0 ? 0 : 1;
