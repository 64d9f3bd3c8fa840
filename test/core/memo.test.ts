import { expect, test, vi } from 'vitest';
import { memo } from '../../src/core/memo.ts';

test('a text is read once', () => {
  const read = vi.fn((text: string) => ({ text }));
  const remembered = memo(read);
  expect(remembered('a')).toBe(remembered('a'));
  expect(read).toHaveBeenCalledTimes(1);
});

test('what was asked for lately stays, the rest is forgotten', () => {
  const read = vi.fn((text: string) => ({ text }));
  const remembered = memo(read, { room: 250 });
  remembered('old');
  for (let i = 0; i < 6; i++) {
    remembered('kept');
    remembered(`${i}`);
  }
  read.mockClear();
  remembered('kept');
  expect(read).not.toHaveBeenCalled();
  remembered('old');
  expect(read).toHaveBeenCalledTimes(1);
});

test('short texts are kept in larger number than long ones', () => {
  const read = vi.fn((text: string) => ({ text }));
  const remembered = memo(read, { room: 1000 });
  const texts = (length: number) => Array.from('abcdef', (letter) => letter.repeat(length));
  for (const length of [5, 5, 500, 500]) for (const text of texts(length)) remembered(text);
  expect(read).toHaveBeenCalledTimes(6 + 12);
});

test('long texts are not kept', () => {
  const read = vi.fn((text: string) => ({ text }));
  const remembered = memo(read, { longest: 3 });
  remembered('abcd');
  remembered('abcd');
  expect(read).toHaveBeenCalledTimes(2);
});
