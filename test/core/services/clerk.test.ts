import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('Clerk has a hook for it', () => {
  const clerk = `POST https://bank.example.test/api/transfer
Cookie: __session=abc

{}
< 403 Forbidden
< Content-Type: application/json
<
< {"clerk_error":{"type":"forbidden","reason":"reverification-error"}}`;
  expect(stepsOf(clerk, 'step-up-required')).toMatch(/useReverification\(\(options\)/);
});
