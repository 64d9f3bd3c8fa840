import { expect, test } from 'vitest';
import { because, diagnosed, toldToAll } from '../../support/diagnosed.ts';

const answered = (body: string, type = 'application/json') =>
  diagnosed(`POST https://images.example.test/v1/url
Content-Type: ${type}

${body}
< 401 Unauthorized
< Content-Type: application/json
<
< {"success":false,"message":"Please check your API key and try again."}`).causes[0].id;

test('a key that the body holds is what the words mean', () => {
  expect(answered('{"auth":{"api_key":"a46f78bcf16ffe08","api_secret":"f4505e29"}}')).toBe(
    'api-key-invalid',
  );
  expect(answered('app_key=a46f78bcf16ffe08', 'application/x-www-form-urlencoded')).toBe(
    'api-key-invalid',
  );
  expect(answered('{"auth":{"api_key":""},"sort_key":"name"}')).not.toBe('api-key-invalid');
});

test('of two credentials the one that the refusal names is meant', () => {
  const analysis = diagnosed(`POST https://api.anthropic.com/v1/messages
X-Api-Key: sk-ant-api03-zIwNw4CBtBtFnpo9CBp8U9To4FfuU3LA6Ta5aT8u0xe9Z2TXgCOQ8WW6XsX
Anthropic-Version: 2023-06-01
Authorization: Bearer sk-ant-oat01-UnZUEFIhXELGw1awwNs8TLA2MA28pRgu8CAz3BhPmDHVA4qk3E
< 401 Unauthorized
< Content-Type: application/json
<
< {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}
`);
  expect(analysis.causes[0].id).toBe('api-key-invalid');
  expect(because(analysis.causes[0])).toContain('sent in X-Api-Key and answered 401');
  expect(because(analysis.causes[0])).not.toContain('Authorization');
  expect(toldToAll(analysis)).not.toContain('Authorization');
});
