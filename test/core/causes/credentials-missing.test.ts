import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { createHistory, NO_HISTORY } from '../../../src/core/history.ts';
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

test('an access token that the words name is sent as Bearer, and not as a cookie', () => {
  const steps = stepsOf({
    request: OF_PAGE,
    response: { 'Access-Control-Allow-Origin': '*' },
    body: '{"message":"Authentication required. Please supply a valid API Access Token"}',
  });
  expect(steps[0]?.code?.text).toContain('Authorization: `Bearer ');
  expect(steps.some((step) => step.for === 'visitor')).toBe(false);
});

test('cookies are not sent to whom every origin may read', () => {
  for (const body of ['{"error":"Not logged in"}', '{"error":"no"}']) {
    const steps = stepsOf({
      request: OF_PAGE,
      response: { 'Access-Control-Allow-Origin': '*' },
      body,
    });
    expect(steps.map(({ code }) => code?.text).join()).not.toContain('include');
  }
});

test('who is not logged in signs in; nobody speaks of a token', () => {
  const steps = stepsOf({
    request: { Origin: 'https://api.example.test' },
    body: '{"error":"Not logged in"}',
  });
  expect(steps[0]?.text).toContain('Sign in to api.example.test before GET /orders');
  expect(steps.map(({ code }) => code?.text).join()).not.toContain('Bearer');
});

test('a sign-in under another name of the machine brings no cookie', () => {
  const history = createHistory();
  const signIn = { id: 'r0', method: 'POST', status: 200, at: 900_000, body: '{}' };
  history.add(exchange({ ...signIn, url: 'http://localhost:4000/api/login' }));
  const [best] = analyse(
    exchange({ url: 'http://127.0.0.1:4000/api/todos', body: '{"error":"Not logged in"}' }),
    history,
  ).causes;
  expect(best.steps[0]?.text).toContain('Use one name');
  expect(best.steps[0]?.text).toContain('the cookies of localhost to 127.0.0.1');
});
