import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('credit that is used up', () => {
  const analysis = diagnosed(`POST https://api.perplexity.ai/chat/completions
Authorization: Bearer 5d1e7c0b92f84a36b0c7e5d1a9f24836
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","code":401}}`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldTo('developer', analysis)).toContain('Add credit');
  expect(toldTo('visitor', analysis)).toContain('to wait changes nothing');
  expect(toldToAll(analysis)).not.toContain('double the pause');
});
