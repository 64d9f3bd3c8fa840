import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

const stepsOf = (brief: Brief) => {
  const [best] = analyse(exchange(brief), NO_HISTORY).causes;
  expect(best.id).toBe('credentials-missing');
  return best.steps;
};
const OF_PAGE = { Origin: 'https://shop.example.test' };

test('what the words ask for goes before what the challenge names', () => {
  const [first] = stepsOf({
    response: { 'WWW-Authenticate': 'Basic realm="api"' },
    body: '{"message":"You did not provide an API key. Send it in Authorization, using Bearer auth."}',
  });
  expect(first?.text).toContain('access token');
  expect(first?.code?.text).toContain('Authorization: `Bearer ');
});

test('a key is sent in the field that the words name', () => {
  const [first] = stepsOf({ body: '{"error":"Missing X-Acme-Api-Key header"}' });
  expect(first?.text).toBe(
    'Send the key in X-Acme-Api-Key with GET /orders, which the answer asks for.',
  );
  expect(first?.code?.text).toContain('-H "X-Acme-Api-Key: $API_KEY"');
});

test('somebody signs in at the server, or on the page that calls it', () => {
  const visitor = (brief: Brief) => stepsOf(brief).find((step) => step.for === 'visitor')?.text;
  expect(visitor({ request: OF_PAGE })).toContain('on the page that calls api.example.test');
  expect(visitor({ request: { Origin: 'https://api.example.test' } })).toContain(
    'Sign in at api.example.test',
  );
});
