import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a field of the request that the refusal names is what has to be mended', () => {
  const analysis = diagnosed(`POST https://api.openai.com/v1/chat/completions
Authorization: Bearer sk-proj-jxDwN5iFrn4pPI71sYkvHCi7unOihOp9Z8AQkTbXAjpN16puGkbKiDy
OpenAI-Organization: org-eMUZmcxCXzQm9BsbAjuwJxYH
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":{"message":"OpenAI-Organization header should match organization for API key","type":"invalid_request_error","param":null,"code":"mismatched_organization"}}
`);
  expect(analysis.causes[0].id).toBe('forbidden-reported-as-401');
  expect(toldTo('developer', analysis)).toMatch(/Leave OpenAI-Organization out of POST/);
});

test('credit that is used up', () => {
  const analysis = diagnosed(`POST https://api.openai.com/v1/responses
Authorization: Bearer 5d1e7c0b92f84a36b0c7e5d1a9f24836
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","code":"insufficient_quota"}}`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldTo('developer', analysis)).toContain('Settings, Billing');
  expect(toldToAll(analysis)).not.toContain('double the pause');
});
