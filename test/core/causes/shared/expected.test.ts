import { expect, test } from 'vitest';
import { expectedInWords } from '../../../../src/core/causes/shared/expected.ts';
import { NO_HISTORY } from '../../../../src/core/history.ts';
import { read } from '../../../../src/core/read.ts';
import { exchange } from '../../../support/exchange.ts';

const wantedIn = (body: object | string, mine: string[], challenge?: string) =>
  expectedInWords(
    read(
      exchange({
        request: { Authorization: 'Bearer abcdefghijklmnop' },
        response: {
          'Content-Type': typeof body === 'string' ? 'text/plain' : 'application/json',
          ...(challenge !== undefined && { 'WWW-Authenticate': challenge }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
      NO_HISTORY,
    ),
    'token-audience-mismatch',
    mine,
  );

test.each([
  ['jwt audience invalid. expected: ledger-api', 'ledger-api'],
  ['jwt audience invalid. expected: postgraphile', 'postgraphile'],
  ['oidc: expected audience "grafana" got ["account"]', 'grafana'],
  [
    'Invalid audience. Expected https://api.example.test, received <none>',
    'https://api.example.test',
  ],
  [
    'Token intended for a different resource server (got: reporting-api; want: payroll-api)',
    'payroll-api',
  ],
  ["aud claim doesn't include 'inventory-service'", 'inventory-service'],
  ['This token was minted for billing-api, not for orders-api', 'orders-api'],
])('%s', (message, expected) => {
  expect(wantedIn({ message }, ['billing-api'])).toBe(expected);
  expect(wantedIn(message, ['billing-api'])).toBe(expected);
});

test('in a field of its own, or in the challenge', () => {
  const body = { error: 'WRONG_AUDIENCE', tokenAudience: 'driver', requiredAudience: 'dispatch' };
  expect(wantedIn(body, ['driver'])).toBe('dispatch');
  const challenge =
    'Bearer error="invalid_token", error_description="jwt audience invalid. expected: a-b"';
  expect(wantedIn('', ['driver'], challenge)).toBe('a-b');
});

test.each([
  'Invalid audience',
  'The token has the wrong audience, a valid token is required for this request',
  'Token audience is not valid for this resource server',
  'jwt audience invalid. expected: driver',
])('nothing but what came: %s', (message) => {
  expect(wantedIn({ message }, ['driver'])).toBeNull();
});

test('nothing where the words mean something else', () => {
  expect(wantedIn({ message: 'Token expired. expected: later' }, [])).toBeNull();
});
