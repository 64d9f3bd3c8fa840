import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { known } from '../../src/core/exchange.ts';
import { toCurl } from '../../src/panel/curl.ts';
import { attempt } from './fixtures.ts';

const SECRET = 'hidden$value`1`"';

/** What a shell makes of a command: the words that cURL would get. */
function words(command: string, variables: Record<string, string> = {}): string[] {
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; }\n${command}`;
  const out = execFileSync('sh', ['-c', script], { env: { ...variables } });
  return out.toString().split('\0').slice(0, -1);
}

test('a plain request comes through a shell unchanged', () => {
  const one = attempt({
    id: 'a',
    url: "https://a.test/it's?x=$HOME&y=`id`",
    request: { Accept: 'text/html', 'X-Empty': '', Host: 'a.test' },
  });
  expect(words(toCurl(one, { secrets: null }))).toEqual([
    "https://a.test/it's?x=$HOME&y=`id`",
    '-H',
    'Accept: text/html',
    '-H',
    'X-Empty;',
  ]);
});

test('secrets become variables, and the shell puts them back', () => {
  const one = attempt({
    id: 'a',
    method: 'PUT',
    url: `https://a.test/?key=${SECRET}`,
    request: { Authorization: `Bearer ${SECRET}`, Cookie: 'session=abcdef; a=!1' },
  });
  const command = toCurl(one, { secrets: [SECRET, 'abcdef'] });
  expect(command).not.toContain(SECRET);
  expect(command).not.toContain('abcdef');
  expect(command.split('\n')[0]).toBe('# Set first: SECRET, COOKIE');
  expect(words(command, { SECRET, COOKIE: 'abcdef' })).toContain(`Authorization: Bearer ${SECRET}`);
  expect(words(command, { SECRET, COOKIE: 'abcdef' })[0]).toBe(`https://a.test/?key=${SECRET}`);
});

test('two secrets of one field get two variables', () => {
  const one = attempt({ id: 'a', request: { Cookie: 'a=secret1; b=secret2' } });
  expect(toCurl(one, { secrets: ['secret1', 'secret2'] })).toContain(
    '-H "Cookie: a=$' + '{COOKIE}; b=$' + '{COOKIE_2}"',
  );
});

test('a body makes a POST, and what was not seen is said', () => {
  const one = attempt({ id: 'a', method: 'POST' });
  const command = toCurl(
    {
      ...one,
      request: {
        ...one.request,
        body: known('a=1'),
        fields: { lines: [], unseen: { cookie: 'not-seen' } },
      },
    },
    { secrets: [] },
  );
  expect(command).toBe(
    "# Not seen, and perhaps sent: cookie\ncurl 'https://api.example.test/orders' \\\n  --data-raw 'a=1'",
  );
});
