import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/core/http/challenge.ts';
import { parseCredential } from '../../../src/core/http/credential.ts';

const message = (line: string) => parseChallenges([line]).faults[0]?.message;

test.each([
  ['Basic:x', '":" may not stand here'],
  ['Basic\u0000', 'a NUL character may not stand here'],
  ['Basic\u0001', 'the control character 0x01 may not stand here'],
  ['Basic\r', 'a carriage return may not stand here'],
  ['Basic\u00a0', 'a no-break space may not stand here'],
  ['Basic\ud83d', 'U+D83D may not stand here'],
  ['Basic🔑', '"🔑" may not stand here'],
  ['Basic\tabc', 'only spaces may stand behind the scheme, not a tab'],
  ['realm=x', 'the parameter "realm" belongs to no scheme'],
  ['X a=b c=d', 'a comma is missing before "c"'],
  ['X a=b c', 'the value of "a" holds a space and needs quotes'],
  ['X abc def', '"def" is neither scheme nor parameter here'],
  ['X a="b" "c"', '""c"" is neither scheme nor parameter here'],
  ['X b=c, a=', '"a" has no value'],
  ['X a="\u007f"', 'a DEL character may not stand in a quoted string'],
  ['X a="\\\u0000"', 'a backslash may not escape a NUL character'],
  ['X a="b', 'the quoted string is never closed'],
  ['X abc, d=e', 'the parameter "d" may not follow a token68'],
  ['X a=b; c=d', 'the value of "a" holds ";" and needs quotes'],
])('%j: %s', (line, expected) => {
  expect(message(line)).toBe(expected);
});

test('a message quotes no more than a few words', () => {
  expect(message(`X abc ${'d'.repeat(1000)}`)?.length).toBeLessThan(100);
});

test('where the line ends too early', () => {
  expect(parseCredential(['X ab(']).faults[0]?.message).toBe('"(" may not stand here');
  expect(parseCredential(['']).faults[0]?.message).toBe('the field is empty');
  expect(parseCredential(['a', 'b']).faults[0]?.message).toBe('the field stands more than once');
  expect(parseChallenges(['X a="\\']).faults[0]?.message).toBe('a backslash may not escape "\\"');
});
