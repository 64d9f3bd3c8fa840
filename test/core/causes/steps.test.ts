/** The source in the steps: it can be copied as it stands, whatever a page or a server wrote. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Step } from '../../../src/core/analysis.ts';
import type { Attempt, Exchange, FieldLine } from '../../../src/core/exchange.ts';
import { createHistory } from '../../../src/core/history.ts';
import { parseCase } from '../../cases/parse.ts';

const CASES = new URL('../../cases/', import.meta.url);

const transcripts = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.http'))
  .sort()
  .map((name) => parseCase(readFileSync(new URL(name, CASES), 'utf8')).exchanges);

type Code = NonNullable<Step['code']>;

/** The source in the steps of every cause of every transcript, after a change to what was sent and said. */
function codes(change: (attempt: Attempt) => Attempt = (attempt) => attempt): Code[] {
  return transcripts.flatMap((exchanges) => {
    const history = createHistory();
    for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
    const last = exchanges.at(-1) ?? exchanges[0];
    const [first, ...others] = last.attempts;
    const changed: Exchange = { ...last, attempts: [change(first), ...others.map(change)] };
    return analyse(changed, history)
      .causes.flatMap(({ steps }) => steps)
      .flatMap(({ code }) => code ?? []);
  });
}

const of = (language: Code['language'], all: readonly Code[]) => [
  ...new Set(all.filter((code) => code.language === language).map(({ text }) => text)),
];

/** Parses without running; a snippet may await. */
const parses = (text: string) => {
  try {
    new Function(`return async () => {\n${text.replace(/^export default /, 'return ')}\n}`);
    return true;
  } catch {
    return false;
  }
};

const shellErrors = (texts: readonly string[]) =>
  spawnSync('sh', ['-n'], { input: texts.join('\n'), encoding: 'utf8' }).stderr;

/** What stands outside of quotation marks. */
const bare = (text: string) => text.replace(/'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|"[^"]*"/g, '');
const bareInShell = (text: string) => text.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/g, '');

const INJECTED = "';touch$IFS-x;'`touch`";

const withValue = (lines: readonly FieldLine[]) =>
  lines.map(({ name, value }) => ({
    name: /^x-/i.test(name) ? `${name}'touch` : name,
    value: value.replace(
      /(realm|resource_metadata|service)="[^"]*/g,
      `$1="https://a.test/${INJECTED}`,
    ),
  }));

const hostile = (attempt: Attempt): Attempt => ({
  ...attempt,
  method: attempt.method === 'OPTIONS' ? attempt.method : `${attempt.method}'|touch`,
  url: attempt.url.replace(/[?#]|$/, `/${INJECTED}$&`).replace(/\?/, "?touch'=1&"),
  request: {
    ...attempt.request,
    fields: { ...attempt.request.fields, lines: withValue(attempt.request.fields.lines) },
  },
  response: attempt.response && {
    ...attempt.response,
    fields: { ...attempt.response.fields, lines: withValue(attempt.response.fields.lines) },
  },
});

describe('source in the steps', () => {
  test('is JavaScript and shell that parse', () => {
    const all = codes();
    expect(of('js', all).filter((text) => !parses(text))).toEqual([]);
    expect(shellErrors(of('shell', all))).toBe('');
  });

  test('holds what a page or a server wrote as a value only', () => {
    const all = codes(hostile);
    const scripts = of('js', all);
    const commands = of('shell', all);
    expect(scripts.filter((text) => !parses(text))).toEqual([]);
    expect(shellErrors(commands)).toBe('');
    expect(scripts.filter((text) => text.includes('touch')).length).toBeGreaterThan(10);
    expect(commands.filter((text) => text.includes('touch')).length).toBeGreaterThan(10);
    expect(scripts.filter((text) => bare(text).includes('touch'))).toEqual([]);
    expect(commands.filter((text) => bareInShell(text).includes('touch'))).toEqual([]);
  });
});
