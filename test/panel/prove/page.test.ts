import vm from 'node:vm';
import { expect, test } from 'vitest';
import type { Replay } from '../../../src/core/replay.ts';
import { type Evaluate, sendFromPage } from '../../../src/panel/prove/page.ts';

const request: Replay = {
  method: 'GET',
  url: 'https://api.example.test/orders?a="b"',
  headers: [['Authorization', 'Bearer a"; alert(1); //\u2028</script>']],
  credentials: 'include',
  body: null,
};

type Response = { status: number; redirected: boolean };

/** A page with its own world, in which fetch is what the test says. */
function page(fetch: (url: string, init: Record<string, unknown>) => Promise<Response>) {
  const world = vm.createContext({
    AbortSignal,
    location: { origin: 'https://app.example.test' },
    fetch: (url: string, init: Record<string, unknown>) =>
      fetch(url, init).then((response) => ({
        ...response,
        headers: new Map(),
        arrayBuffer: async () => new ArrayBuffer(0),
      })),
  });
  const evaluate: Evaluate = async (expression) => {
    try {
      return { ok: true, value: vm.runInContext(expression, world) };
    } catch (error) {
      return { ok: false, message: String(error) };
    }
  };
  return { world, evaluate };
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

test('the request is sent as it is, and its status comes back', async () => {
  const sent: unknown[] = [];
  const { world, evaluate } = page(async (url, { signal, ...init }) => {
    sent.push(url, init);
    return { status: 200, redirected: false };
  });
  expect(await sendFromPage(evaluate, request, '1', soon)).toEqual({
    outcome: 'answered',
    status: 200,
    redirected: false,
    origin: 'https://app.example.test',
  });
  expect(JSON.parse(JSON.stringify(sent))).toEqual([
    request.url,
    { method: 'GET', headers: request.headers, credentials: 'include', cache: 'no-store' },
  ]);
  // Nothing is left behind in the page.
  expect(Object.getOwnPropertySymbols(vm.runInContext('globalThis', world))).toEqual([]);
});

test('an answer that comes later is awaited', async () => {
  let answer: (response: Response) => void = () => undefined;
  const { evaluate } = page(() => new Promise((resolve) => (answer = resolve)));
  let asked = 0;
  const wait = async () => {
    asked += 1;
    if (asked === 5) answer({ status: 403, redirected: true });
    await soon();
  };
  expect(await sendFromPage(evaluate, request, '1', wait)).toMatchObject({
    status: 403,
    redirected: true,
  });
  expect(asked).toBeGreaterThanOrEqual(5);
});

test('what the browser refuses is told in its words', async () => {
  const { evaluate } = page(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await sendFromPage(evaluate, request, '1', soon)).toEqual({
    outcome: 'failed',
    message: 'Failed to fetch',
    origin: 'https://app.example.test',
  });
});

test('fetch that throws at once is no exception of the panel', async () => {
  const { evaluate } = page(() => {
    throw new TypeError('not a header value');
  });
  expect(await sendFromPage(evaluate, request, '1', soon)).toMatchObject({
    outcome: 'failed',
    message: 'not a header value',
  });
});

test('a page that is left, or that cannot be asked, is named', async () => {
  const first = page(() => new Promise(() => undefined));
  const second = page(async () => ({ status: 200, redirected: false }));
  let calls = 0;
  const left: Evaluate = (expression) => (calls++ === 0 ? first : second).evaluate(expression);
  expect(await sendFromPage(left, request, '1', soon)).toMatchObject({
    outcome: 'no-page',
    message: 'the page was left before the answer came',
  });
  const closed: Evaluate = async () => ({ ok: false, message: 'Permission denied' });
  expect(await sendFromPage(closed, request, '1', soon)).toEqual({
    outcome: 'no-page',
    message: 'Permission denied',
  });
});

test('an answer that never comes ends after half a minute', async () => {
  const { evaluate } = page(() => new Promise(() => undefined));
  expect(await sendFromPage(evaluate, request, '1', async () => undefined)).toMatchObject({
    outcome: 'failed',
    message: expect.stringContaining('30 seconds'),
  });
});

test('a body goes along', async () => {
  let body: unknown;
  const { evaluate } = page(async (_url, init) => {
    body = init.body;
    return { status: 201, redirected: false };
  });
  await sendFromPage(evaluate, { ...request, method: 'POST', body: '{"a":1}' }, '1', soon);
  expect(body).toBe('{"a":1}');
});
