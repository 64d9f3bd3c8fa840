import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('an account that is used up', () => {
  const analysis = diagnosed(`POST https://api.moonshot.ai/v1/chat/completions
Authorization: Bearer 5d1e7c0b92f84a36b0c7e5d1a9f24836
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"message":"Your account is not active, please check your plan","type":"exceeded_current_quota_error"}}`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldTo('developer', analysis)).toContain('Recharge the account');
});
