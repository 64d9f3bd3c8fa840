/**
 * `npm run new-cause -- ID`: writes the file of a new cause, its line in the list, its id in
 * ids.ts, and three cases. Everything that has to be thought of is left open in such a way that the
 * tests fail until it is filled.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, root));
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const source = (id: string) => `import { defineCause } from './cause.ts';

export const ${camel(id)} = defineCause({
  id: '${id}',
  title: '',
  meaning: '',
  check: () => undefined,
  steps: () => [],
  references: [],
});
`;

const transcript = (id: string) => `# cause: ${id}
# why:

GET https://api.example.test/
< 401 Unauthorized
`;

function insert(path: string, before: string, text: string): void {
  const old = readFileSync(file(path), 'utf8');
  const at = old.indexOf(before);
  if (at < 0) throw new Error(`${path} has no line "${before}"`);
  writeFileSync(file(path), old.slice(0, at) + text + old.slice(at));
}

function main(): void {
  const [id = ''] = process.argv.slice(2);
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error('usage: npm run new-cause -- some-id');
  const path = `src/core/causes/${id}.ts`;
  if (existsSync(file(path))) throw new Error(`${path} exists`);
  writeFileSync(file(path), source(id));
  const list = 'src/core/causes/index.ts';
  insert('src/core/ids.ts', '] as const;', `  '${id}',\n`);
  insert(list, '\nexport const CAUSES', `import { ${camel(id)} } from './${id}.ts';\n`);
  insert(list, '];\n', `  ${camel(id)},\n`);
  const folder = `test/cases/${id}`;
  mkdirSync(file(folder), { recursive: true });
  for (const name of ['fires-when', 'silent-when', 'unsure-when']) {
    writeFileSync(file(`${folder}/${name}.http`), transcript(id));
  }
  console.log(
    `${path}, its line in ${list}, and three cases in ${folder}: fill them, then npm run test:unit`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
