import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/core/http/challenge.ts';
import { browserChoice, clientAdvice } from '../../../src/core/schemes/browsers.ts';

const choose = (browser: 'chromium' | 'firefox', ...lines: string[]) => {
  const { answers, ignored } = browserChoice(parseChallenges(lines), browser);
  return {
    answers: answers?.scheme ?? null,
    ignored: ignored.map(({ challenge, why }) => `${challenge.scheme}: ${why}`),
  };
};

test.each(['chromium', 'firefox'] as const)(
  '%s takes the strongest scheme, whatever the order',
  (browser) => {
    expect(choose(browser, 'Basic realm="x"', 'Negotiate', 'NTLM').answers).toBe('Negotiate');
    expect(choose(browser, 'Digest realm="x", nonce="y"', 'Basic realm="x"')).toEqual({
      answers: 'Digest',
      ignored: ['Basic: Digest is preferred'],
    });
    expect(choose(browser, 'Basic realm="x"', 'Digest realm="x", nonce="y"').ignored).toEqual([
      'Basic: Digest is stronger',
    ]);
  },
);

test.each(['chromium', 'firefox'] as const)(
  '%s leaves schemes that it does not know to the page',
  (browser) => {
    expect(choose(browser, 'Bearer realm="x"')).toEqual({
      answers: null,
      ignored: ['Bearer: browsers do not answer Bearer; the page has to'],
    });
  },
);

test('only Firefox sees a second challenge in a line', () => {
  const line = 'Basic realm="x", Digest realm="x", nonce="y"';
  expect(choose('firefox', line).answers).toBe('Digest');
  expect(choose('chromium', line).answers).toBe('Basic');
  expect(choose('chromium', line).ignored[0]).toContain('one challenge per field line');
});

test.each([
  ['Digest realm="x"', 'nonce'],
  ['Digest realm="x", nonce="y", algorithm=SHA-512-256', 'SHA-512-256'],
])('a Digest challenge that cannot be answered falls back to Basic: %s', (line, why) => {
  const choice = choose('chromium', line, 'Basic realm="x"');
  expect(choice.answers).toBe('Basic');
  expect(choice.ignored[0]).toContain(why);
});

test('the first of equals is taken', () => {
  const list = parseChallenges(['Basic realm="a"', 'Basic realm="b"']);
  expect(browserChoice(list, 'firefox').answers?.params.realm).toBe('a');
});

test('what a client should do', () => {
  expect(clientAdvice(parseChallenges(['']))).toContain('No challenge');
  expect(clientAdvice(parseChallenges(['Basic realm="x"', 'Basic realm="y"']))).toContain(
    'with Basic',
  );
  expect(clientAdvice(parseChallenges(['Basic, Bearer']))).toContain('Basic, Bearer');
});
