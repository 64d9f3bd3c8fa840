import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('the sample token of Hugging Face is not a masked one', () => {
  const analysis = diagnosed(`GET https://huggingface.co/api/whoami-v2
Authorization: Bearer hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
Origin: https://models.example.test
Sec-Fetch-Site: cross-site
< 401 Unauthorized
< X-Powered-By: huggingface-moon
< Content-Type: application/json
<
< {"error":"Invalid username or password."}
`);
  expect(analysis.causes[0].id).toBe('token-placeholder');
  expect(toldTo('developer', analysis)).toContain('huggingface.co/settings/tokens');
  expect(toldToAll(analysis)).not.toMatch(/sign in first|Sign in on the page/);
});
