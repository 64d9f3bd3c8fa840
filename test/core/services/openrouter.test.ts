import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('the limit of a key', () => {
  const analysis = diagnosed(`POST https://openrouter.ai/api/v1/chat/completions
Authorization: Bearer 5d1e7c0b92f84a36b0c7e5d1a9f24836
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"message":"Key limit exceeded (daily limit).","code":403}}`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldTo('developer', analysis)).toContain('Raise the credit limit of the key');
});
