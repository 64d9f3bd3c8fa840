/**
 * `npm run catalogue [-- --check]`: writes the table of causes and findings into README.md, out of
 * the code that decides them; with `--check` it only says whether the table is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CAUSES } from '../src/core/causes/index.ts';
import { FINDINGS } from '../src/core/findings/index.ts';
import { SERVICES } from '../src/core/services/index.ts';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const START = '<!-- catalogue: written by npm run catalogue -->';
const END = '<!-- /catalogue -->';

/** The table as Markdown. */
export function catalogue(): string {
  const products = SERVICES.filter(({ kind }) => kind !== 'language').map(({ name }) => name);
  return [
    `| Cause | It says |\n|---|---|`,
    ...CAUSES.map(({ id, title }) => `| \`${id}\` | ${title} |`),
    '',
    `| Finding | It says |\n|---|---|`,
    ...FINDINGS.map(({ id, title }) => `| \`${id}\` | ${title} |`),
    '',
    `It knows the words of ${products.length} products: ${[...new Set(products)].sort((a, b) => a.localeCompare(b)).join(', ')}.`,
  ].join('\n');
}

/** README with the table of now between its marks. */
export function withCatalogue(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error('README.md lacks the marks of the catalogue');
  return `${readme.slice(0, start)}${START}\n${catalogue()}\n${readme.slice(end)}`;
}

function main(): void {
  const readme = readFileSync(README, 'utf8');
  const wanted = withCatalogue(readme);
  if (readme === wanted) return;
  if (process.argv.includes('--check')) {
    console.error('README.md: the catalogue is out of date; npm run catalogue writes it');
    process.exitCode = 1;
  } else writeFileSync(README, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
