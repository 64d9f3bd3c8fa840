import { expect, test } from 'vitest';
import { causesOf } from '../../support/transcript.ts';

const answered = (body: string, type = 'application/json') =>
  causesOf(`POST https://images.example.test/v1/url
Content-Type: ${type}

${body}
< 401 Unauthorized
< Content-Type: application/json
<
< {"success":false,"message":"Please check your API key and try again."}`)[0]?.id;

test('a key that the body holds is what the words mean', () => {
  expect(answered('{"auth":{"api_key":"a46f78bcf16ffe08","api_secret":"f4505e29"}}')).toBe(
    'api-key-invalid',
  );
  expect(answered('app_key=a46f78bcf16ffe08', 'application/x-www-form-urlencoded')).toBe(
    'api-key-invalid',
  );
  expect(answered('{"auth":{"api_key":""},"sort_key":"name"}')).not.toBe('api-key-invalid');
});
