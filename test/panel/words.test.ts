import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { tokenWords } from '../../src/panel/words.ts';
import { exchange, jwt, NOON } from './fixtures.ts';

/** The token cell of a request at noon, answered by a server whose clock says so. */
function cell(exp: number, date: number) {
  const claims = { iat: (NOON - 60_000) / 1000, exp: exp / 1000 };
  const refused = exchange({
    id: 'a',
    at: NOON,
    took: 40,
    request: { Authorization: `Bearer ${jwt(claims)}` },
    response: { Date: new Date(date).toUTCString() },
  });
  const analysis = analyse(refused);
  return tokenWords(analysis, analysis.lifetime);
}

test('the state of a token at the time of the request', () => {
  expect(cell(NOON - 180_000, NOON)).toEqual({ words: 'expired 3 min before', state: 'bad' });
  expect(cell(NOON + 185_000, NOON)).toEqual({ words: 'valid, 3 min left', state: 'good' });
});

test('where only the clock of the server says otherwise, both are named', () => {
  const hour = 3_600_000;
  expect(cell(NOON + 600_000, NOON + hour)).toEqual({
    words: 'valid here, expired there',
    state: 'bad',
  });
  expect(cell(NOON + 600_000, NOON - hour)).toEqual({
    words: 'valid here, early there',
    state: 'bad',
  });
});
