/**
 * Is a value that comes from a store or a file an Exchange? Whatever passes can be read by the whole
 * core without a further check.
 */
import type { Exchange } from './exchange.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.keys(checks).every((name) => checks[name]?.(value[name]));

const unseen = oneOf('not-seen', 'hidden-by-browser', 'may-still-arrive', 'removed');
const fact =
  (check: Check): Check =>
  (value) =>
    isRecord(value) &&
    ((value.known === true && check(value.value)) || (value.known === false && unseen(value.why)));

const fields = shape({
  lines: listOf(shape({ name: text, value: text })),
  unseen: (value) => isRecord(value) && Object.values(value).every(unseen),
});

const source = oneOf('webRequest', 'devtools.network', 'har');

const attempt = shape({
  kind: oneOf('first', 'redirected', 'challenged'),
  method: text,
  url: text,
  sentAt: number,
  receivedAt: orNull(number),
  request: shape({ fields, body: fact(text), source }),
  response: orNull(
    shape({
      status: number,
      statusText: text,
      httpVersion: text,
      fields,
      body: fact(text),
      fromCache: flag,
      ip: text,
      source,
    }),
  ),
});

const exchange = shape({
  id: text,
  tabId: number,
  type: text,
  initiator: fact(text),
  attempts: (value) => Array.isArray(value) && value.length > 0 && value.every(attempt),
  state: oneOf('waiting', 'completed', 'failed'),
  error: text,
  proxy: fact(orNull(shape({ type: text, host: text, port: number }))),
  fromServiceWorker: flag,
});

/** True when every part of an Exchange is there and of its type. */
export const isExchange = (value: unknown): value is Exchange => exchange(value);
