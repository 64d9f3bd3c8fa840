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
  const remembered = memo(read, { entries: 2 });
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

test('long texts are not kept', () => {
  const read = vi.fn((text: string) => ({ text }));
  const remembered = memo(read, { longest: 3 });
  remembered('abcd');
  remembered('abcd');
  expect(read).toHaveBeenCalledTimes(2);
});
