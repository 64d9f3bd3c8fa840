import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('nobody forgot to await what was written by hand', () => {
  const call = (value: string) => `GET https://data.example.test/k
X-Api-Key: ${value}
< 401 Unauthorized`;
  expect(stepsOf(call('YOUR_API_KEY'), 'token-placeholder')).not.toMatch(/await/);
  expect(stepsOf(call('YOUR_API_KEY'), 'token-placeholder')).not.toMatch(/visitor/);
  const key = stepsOf(call('undefined'), 'token-placeholder');
  expect(key).toMatch(/variable that the build did not put in/);
  expect(key).not.toMatch(/getAccessToken|visitor/);
  const token = stepsOf(
    'GET https://data.example.test/k\nAuthorization: Bearer undefined\n< 401 Unauthorized',
    'token-placeholder',
  );
  expect(token).toMatch(/not awaited/);
});

test('an object is no token', () => {
  expect(
    stepsOf(
      `GET https://api.example.test/items
Authorization: Bearer [object Object]
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"invalid token"}`,
      'token-placeholder',
    ),
  ).toMatch(/typeof token !== 'string'/);
});

test('of an object its member is sent', () => {
  const told = (text: string) =>
    stepsOf(
      `GET https://api.example.test/items\nAuthorization: Bearer ${text}\n< 401 Unauthorized`,
      'token-placeholder',
    );
  expect(told('[object Object]')).toContain('token.access_token');
  expect(told('[object Promise]')).toContain('not awaited');
});
