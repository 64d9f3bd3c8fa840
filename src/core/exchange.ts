/**
 * One request as it was seen: every attempt that the browser made for it, and what could not be
 * seen. Plain JSON, so that it can be stored, exported and compared.
 */

/** Why a fact is not known. `removed`: a sanitizer took it out of the file that was read. */
export type Unseen = 'not-seen' | 'hidden-by-browser' | 'may-still-arrive' | 'removed';

export type Fact<T> = { known: true; value: T } | { known: false; why: Unseen };

export const known = <T>(value: T): Fact<T> => ({ known: true, value });
export const unknown = (why: Unseen): { known: false; why: Unseen } => ({ known: false, why });

/** One field line as it was received (RFC 9110 §5.2), or as the browser's API hands it out. */
export interface FieldLine {
  name: string;
  value: string;
  /** Where it was seen, if not where the rest of its message was. */
  source?: Source;
}

/**
 * The field lines of one message. A name that is listed in `unseen` (lower case, `*` for every
 * name) may have been on the wire although `lines` lacks it.
 */
export interface Fields {
  lines: readonly FieldLine[];
  unseen: Readonly<Record<string, Unseen>>;
}

/** Where a message was seen; the panel says it beside each header. */
export type Source = 'webRequest' | 'devtools.network' | 'har';

export interface RequestMessage {
  fields: Fields;
  body: Fact<string>;
  source: Source;
}

export interface ResponseMessage {
  status: number;
  /** Reason phrase; empty in HTTP/2 and 3. */
  statusText: string;
  /** `HTTP/1.1`, `h2`, …; empty if unknown. */
  httpVersion: string;
  fields: Fields;
  body: Fact<string>;
  fromCache: boolean;
  /** Address of the server, or of the proxy; empty if unknown. */
  ip: string;
  source: Source;
}

/** `first`; `redirected` by a 3xx answer; `challenged`: the browser itself answered a challenge. */
export type AttemptKind = 'first' | 'redirected' | 'challenged';

export interface Attempt {
  kind: AttemptKind;
  method: string;
  url: string;
  /** Milliseconds since the epoch, by the client's clock. */
  sentAt: number;
  /** When the answer's head (else its end) arrived; null while it is awaited. */
  receivedAt: number | null;
  request: RequestMessage;
  /** Null when no answer was seen. */
  response: ResponseMessage | null;
}

/** Names as in webRequest.ResourceType where it has one. */
export type ResourceType =
  | 'main_frame'
  | 'sub_frame'
  | 'xmlhttprequest'
  | 'script'
  | 'stylesheet'
  | 'image'
  | 'font'
  | 'media'
  | 'websocket'
  | 'ping'
  | 'manifest'
  | 'preflight'
  | 'other';

/** `waiting`: not over (a password dialog is open, or the answer is on its way). */
export type ExchangeState = 'waiting' | 'completed' | 'failed';

export interface Exchange {
  /** Unique among the exchanges of one session of the browser, or of one file. */
  id: string;
  /** -1 when it belongs to no tab. */
  tabId: number;
  type: ResourceType;
  /** Origin or address of the document (or worker) that made the request. */
  initiator: Fact<string>;
  attempts: readonly [Attempt, ...Attempt[]];
  state: ExchangeState;
  /** The browser's own error text (`net::ERR_…`, `NS_ERROR_…`); empty if none. */
  error: string;
  /** The proxy that was used; null when none was. */
  proxy: Fact<{ type: string; host: string; port: number } | null>;
  /** True if a service worker of the page made or passed on the request. */
  fromServiceWorker: boolean;
}

export const FLAGGED = [401, 403, 407] as const;
export type FlaggedStatus = (typeof FLAGGED)[number];

export const isFlagged = (status: number): status is FlaggedStatus =>
  status === 401 || status === 403 || status === 407;

/** Names of another length need not be lower-cased: a message is asked for dozens of names. */
const isNamed = ({ name }: FieldLine, lower: string): boolean =>
  name.length === lower.length && name.toLowerCase() === lower;

/** Every value of a field, in order of arrival, by its case-insensitive name. */
export function fieldValues(fields: Fields, name: string): string[] {
  const wanted = name.toLowerCase();
  const values: string[] = [];
  for (const line of fields.lines) if (isNamed(line, wanted)) values.push(line.value);
  return values;
}

/** The first value of a field, or undefined where none is listed. */
export function fieldValue(fields: Fields, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const line of fields.lines) if (isNamed(line, wanted)) return line.value;
  return undefined;
}

const KNOWN_NONE: Fact<readonly string[]> = known([]);

/**
 * The values of a field as a fact: an empty list is only known where the field could have been
 * seen.
 */
export function fieldFact(fields: Fields, name: string): Fact<readonly string[]> {
  const values = fieldValues(fields, name);
  if (values.length > 0) return known(values);
  const why = fields.unseen[name.toLowerCase()] ?? fields.unseen['*'];
  return why ? unknown(why) : KNOWN_NONE;
}

/** The attempt that is judged: the last one that was answered, else the last one. */
export function lastAnswered(exchange: Exchange): Attempt {
  return exchange.attempts.findLast((attempt) => attempt.response) ?? exchange.attempts[0];
}

/** The first value of a field; undefined where none was sent, or it is not known. */
export const firstOf = (fact: Fact<readonly string[]>): string | undefined =>
  fact.known ? fact.value[0] : undefined;
