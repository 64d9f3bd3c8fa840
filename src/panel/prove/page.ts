/**
 * Sends a request out of the inspected page. `devtools.inspectedWindow.eval` runs in the page's own
 * world whatever its Content-Security-Policy says of eval, but neither browser awaits a promise
 * that comes out of it: an empty object is all that arrives. So a first expression starts the
 * request and leaves a slot in the page, and further ones ask whether the slot is filled. What the
 * page may fetch at all (its connect-src, CORS) stays as it is.
 */
import type { Replay } from '../../core/replay.ts';

export type PageAnswer =
  /** `origin` is that of the inspected page. */
  | { outcome: 'answered'; status: number; redirected: boolean; origin: string }
  /** The browser kept the answer from the page, or there was none. */
  | { outcome: 'failed'; message: string; origin: string }
  /** Nothing was sent, or the page was left before the answer came. */
  | { outcome: 'no-page'; message: string };

/** Evaluates an expression in the inspected page; only what JSON can hold comes back. */
export type Evaluate = (
  expression: string,
) => Promise<{ ok: true; value: unknown } | { ok: false; message: string }>;

/** Longest time that an answer is awaited, in milliseconds. */
const PATIENCE = 30_000;
const ASK_EVERY = 100;
/** Longer bodies are not read to their end. */
const BODY = 1_000_000;

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * @param id unlike that of every other request of this page
 */
export async function sendFromPage(
  evaluate: Evaluate,
  request: Replay,
  id: string,
  wait: (milliseconds: number) => Promise<void> = pause,
): Promise<PageAnswer> {
  const started = await evaluate(startExpression(request, id));
  if (!started.ok) return { outcome: 'no-page', message: started.message };
  const origin = String(started.value);
  for (let waited = 0; waited < PATIENCE + 5 * ASK_EVERY; waited += ASK_EVERY) {
    await wait(ASK_EVERY);
    const asked = await evaluate(askExpression(id));
    if (!asked.ok) return LEFT;
    const answer = answerOf(asked.value, origin);
    if (answer) return answer;
  }
  return { outcome: 'failed', message: 'no answer came within 30 seconds', origin };
}

const LEFT: PageAnswer = {
  outcome: 'no-page',
  message: 'the page was left before the answer came',
};

/** Null while the answer is awaited. */
function answerOf(value: unknown, origin: string): PageAnswer | null {
  if (value === 'waiting') return null;
  if (typeof value !== 'string' || !value.startsWith('{')) {
    return LEFT;
  }
  const { status, redirected, message } = JSON.parse(value) as Record<string, unknown>;
  return typeof status === 'number'
    ? { outcome: 'answered', status, redirected: redirected === true, origin }
    : { outcome: 'failed', message: String(message), origin };
}

/** The values travel as JSON, so that none of them can become code. */
function startExpression(request: Replay, id: string): string {
  const { method, url, headers, credentials, body } = request;
  const init = { method, headers, credentials, cache: 'no-store', ...(body !== null && { body }) };
  return `(() => {
  const slot = { answer: '' };
  Object.defineProperty(globalThis, ${slotKey(id)}, { value: slot, configurable: true });
  const fill = (answer) => { slot.answer ||= JSON.stringify(answer); };
  const fail = (error) => fill({ message: String(error && error.message || error) });
  try {
    const init = ${JSON.stringify(init)};
    init.signal = AbortSignal.timeout(${PATIENCE});
    fetch(${JSON.stringify(url)}, init).then((response) => {
      fill({ status: response.status, redirected: response.redirected });
      if (Number(response.headers.get('content-length')) > ${BODY}) return response.body?.cancel();
      return response.arrayBuffer().then(() => undefined, () => undefined);
    }).catch(fail);
  } catch (error) {
    fail(error);
  }
  return location.origin;
})()`;
}

/** Reads the slot, and takes it away once it is filled. */
function askExpression(id: string): string {
  return `(() => {
  const key = ${slotKey(id)};
  const slot = globalThis[key];
  if (!slot) return 'gone';
  if (slot.answer === '') return 'waiting';
  delete globalThis[key];
  return slot.answer;
})()`;
}

const slotKey = (id: string): string => `Symbol.for(${JSON.stringify(`auth-devtools ${id}`)})`;
