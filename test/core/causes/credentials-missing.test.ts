import { describe, expect, test } from 'vitest';
import { because, diagnosed, told, toldTo, toldToAll } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

const stepsFor = (brief: Brief) => {
  const { id, steps } = told({ status: 401, ...brief });
  expect(id).toBe('credentials-missing');
  return steps;
};

const OF_PAGE = { Origin: 'https://shop.example.test' };

test('what the words ask for goes before what the challenge names', () => {
  const [first] = stepsFor({
    response: { 'WWW-Authenticate': 'Basic realm="api"' },
    body: '{"message":"You did not provide an API key. Send it in Authorization, using Bearer auth."}',
  });
  expect(first?.text).toContain('access token');
  expect(first?.code?.text).toContain('Authorization: `Bearer ');
});

test('a key is sent in the field that the words name', () => {
  const [first] = stepsFor({ body: '{"error":"Missing X-Acme-Api-Key header"}' });
  expect(first?.text).toBe(
    'Send the key in X-Acme-Api-Key with GET /orders, which the answer asks for.',
  );
  expect(first?.code?.text).toContain('-H "X-Acme-Api-Key: $API_KEY"');
});

test('somebody signs in at the server, or on the page that calls it', () => {
  const visitor = (brief: Brief) => stepsFor(brief).find((step) => step.for === 'visitor')?.text;
  expect(visitor({ request: OF_PAGE })).toContain('on the page that calls api.example.test');
  expect(visitor({ request: { Origin: 'https://api.example.test' } })).toContain(
    'Sign in at api.example.test',
  );
});

test('an access token that the words name is sent as Bearer, and not as a cookie', () => {
  const steps = stepsFor({
    request: OF_PAGE,
    response: { 'Access-Control-Allow-Origin': '*' },
    body: '{"message":"Authentication required. Please supply a valid API Access Token"}',
  });
  expect(steps[0]?.code?.text).toContain('Authorization: `Bearer ');
  expect(steps.some((step) => step.for === 'visitor')).toBe(false);
});

test('cookies are not sent to whom every origin may read', () => {
  for (const body of ['{"error":"Not logged in"}', '{"error":"no"}']) {
    const steps = stepsFor({
      request: OF_PAGE,
      response: { 'Access-Control-Allow-Origin': '*' },
      body,
    });
    expect(steps.map(({ code }) => code?.text).join()).not.toContain('include');
  }
});

test('who is not logged in signs in; nobody speaks of a token', () => {
  const steps = stepsFor({
    request: { Origin: 'https://api.example.test' },
    body: '{"error":"Not logged in"}',
  });
  expect(steps[0]?.text).toContain('Sign in to api.example.test before GET /orders');
  expect(steps.map(({ code }) => code?.text).join()).not.toContain('Bearer');
});

test('a sign-in under another name of the machine brings no cookie', () => {
  const signIn = { method: 'POST', body: '{}' };
  const { steps } = told(
    { status: 401, url: 'http://127.0.0.1:4000/api/todos', body: '{"error":"Not logged in"}' },
    { ...signIn, url: 'http://localhost:4000/api/login' },
  );
  expect(steps[0]?.text).toContain('Use one name');
  expect(steps[0]?.text).toContain('the cookies of localhost to 127.0.0.1');
});

test('who asks without a page is told nothing for its visitors', () => {
  const asked = (agent: string) =>
    diagnosed(`GET https://api.example.test/notes
User-Agent: ${agent}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Not logged in"}
`);
  expect(toldTo('visitor', asked('Mozilla/5.0 (X11; Linux x86_64)'))).toContain('Sign in');
  for (const agent of ['PostmanRuntime/7.43.0', 'curl/8.5.0', 'insomnia/10.1', 'node']) {
    expect(toldTo('visitor', asked(agent))).toBe('');
    expect(toldToAll(asked(agent))).not.toBe('');
  }
});

describe('the probe of a page that nobody has signed in to', () => {
  const probed = (first: string) =>
    diagnosed(`GET https://api.garden.test${first}
Origin: https://app.garden.test
< 204 No Content
< Set-Cookie: garden_session=eyJpdiI6IlRsZHJXVkZP; path=/; httponly

GET https://api.garden.test/api/user
Origin: https://app.garden.test
Sec-Fetch-Site: same-site
Sec-Fetch-Mode: cors
Cookie: garden_session=eyJpdiI6IlRsZHJXVkZP
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Unauthenticated."}
`);

  test('is expected', () => {
    const analysis = probed('/start');
    expect(analysis.causes[0].id).toBe('credentials-missing');
    expect(toldTo('developer', analysis)).toMatch(/^Expected before the sign-in/);
    expect(toldToAll(analysis)).not.toMatch(/credentials: 'include'|WWW-Authenticate|SANCTUM/);
  });

  test('of Sanctum, with its settings', () => {
    expect(toldTo('owner', probed('/sanctum/csrf-cookie'))).toContain(
      'SANCTUM_STATEFUL_DOMAINS=app.garden.test\nSESSION_DOMAIN=.garden.test',
    );
  });
});

test('the first answer of a Digest sign-in is none of a fault, and a page is asked for by the browser', () => {
  const call = (fields: string, challenge: string) =>
    diagnosed(`GET https://cam.example.test/live
${fields}< 401 Unauthorized
< WWW-Authenticate: ${challenge}
`);
  const digest = call('', 'Digest realm="cam", nonce="a1", qop="auth"');
  expect(toldTo('developer', digest)).toMatch(/^Nothing is wrong if a second GET \/live/);
  expect(toldTo('visitor', digest)).toContain('Sign in at');
  const page = call('Sec-Fetch-Mode: navigate\nSec-Fetch-Dest: document\n', 'Basic realm="cam"');
  expect(toldTo('visitor', page)).toContain('in the dialog that the browser shows');
  expect(toldTo('developer', page)).not.toContain('Nothing is wrong');
});

test('a field that the answer names between quotation marks is the one to send', () => {
  const analysis = diagnosed(`GET https://api.example.test/price
< 401 Unauthorized
< Content-Type: application/json
<
< {"msg":"Request header \\"ACME-ACCESS-KEY\\" cannot be empty"}
`);
  expect(toldTo('developer', analysis)).toContain('Send the key in ACME-ACCESS-KEY');
});

test('what a server can only know of a token comes first, though the record shows none', () => {
  const { causes } = diagnosed(`GET https://api.example.test/orders
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"
`);
  expect(causes.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
    'token-expired likely',
    'credentials-missing possible',
  ]);
  expect(because(causes[0])).toContain('taken out of what was recorded');
});

test('words about a credential make it less than certain that none was sent', () => {
  const { causes } = diagnosed(`GET https://api.example.test/orders
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token"
`);
  expect(causes[0].id).toBe('credentials-missing');
  expect(causes[0].certainty).toBe('likely');
});

test('what stands in the address under a name of its own makes it less than certain that none was sent', () => {
  const { causes } =
    diagnosed(`GET https://app.example.test/feed?k7=b72ff18c-4755-438f-a488-7fd582ba8ef4
< 401 Unauthorized
< WWW-Authenticate: Basic realm="app"
`);
  expect(causes[0].id).toBe('credentials-missing');
  expect(causes[0].certainty).toBe('likely');
});
