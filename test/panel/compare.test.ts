import { expect, test } from 'vitest';
import { differences, nameDifference } from '../../src/panel/compare.ts';
import { attempt, jwt } from './fixtures.ts';

const request = (fields: Record<string, string>) => attempt({ id: 'x', request: fields }).request;

test.each([
  ['Bearer abc', 'Bearer abc ', 'they differ in white space only'],
  ['Bearer abcd', 'Bearer abcdef', 'it was cut: 2 characters are missing at the end'],
  ['Token abc', 'Bearer abc', 'another scheme: Token where Bearer worked'],
  ['abc', 'Bearer abc', 'the scheme Bearer was missing'],
  ['Bearer "abc"', 'Bearer abc', 'it has 2 characters too many'],
  ['Basic xyz', 'Bearer abc', 'Basic where Bearer worked'],
  ['Bearer xyz', 'Bearer abc', 'another credential of the same scheme'],
])('%j against %j: %s', (refused, worked, says) => {
  expect(nameDifference(refused, worked)).toBe(says);
});

test('a missing credential comes first and is named', () => {
  const list = differences(
    request({ Accept: '*/*' }),
    request({ Accept: 'text/html', Authorization: 'Bearer a' }),
  );
  expect(list.map(({ name, says }) => [name, says])).toEqual([
    ['Authorization', 'it was missing from the refused request'],
    ['Accept', ''],
  ]);
});

test('claims that changed are listed', () => {
  const list = differences(
    request({ authorization: `Bearer ${jwt({ sub: 'a', scope: 'read' })}` }),
    request({ authorization: `Bearer ${jwt({ sub: 'a', scope: 'read write' })}` }),
  );
  expect(list).toContainEqual({
    name: 'claim scope',
    refused: 'read',
    worked: 'read write',
    says: '',
  });
  expect(list.map(({ name }) => name)).not.toContain('claim sub');
});

test('a field that could not be seen is no difference', () => {
  const refused = request({ Accept: '*/*' });
  const blind = {
    ...refused,
    fields: { ...refused.fields, unseen: { authorization: 'not-seen', cookie: 'not-seen' } },
  } as const;
  expect(
    differences(blind, request({ Accept: '*/*', Authorization: 'Bearer a', Cookie: 'a=1' })),
  ).toEqual([]);
});

test('a cookie that was missing is named', () => {
  expect(differences(request({ Cookie: 'a=1' }), request({ Cookie: 'a=1; session=x' }))).toEqual([
    { name: 'cookie session', refused: null, worked: 'x', says: 'the cookie was missing' },
  ]);
});
