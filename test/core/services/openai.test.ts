import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

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
