/**
 * HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) → exchanges. Takes what browsers, proxies and
 * sanitizers make of the format, and anything else without complaint: what is missing is unknown.
 */
import {
  type Attempt,
  type Exchange,
  type Fact,
  type FieldLine,
  type Fields,
  fieldValue,
  known,
  type ResourceType,
  type Source,
  type Unseen,
  unknown,
} from '../exchange.ts';
import { isExchange } from '../valid.ts';
import { contentText, isPartlyMasked, isRedacted, postText } from './content.ts';
import { createChains } from './redirects.ts';

type Item = Readonly<Record<string, unknown>>;

/** What can only be known from a file as a whole. */
export interface Survey {
  /** A sanitizer took the fields that carry credentials out of every entry. */
  credentialsRemoved: boolean;
}

export interface ReadOptions extends Partial<Survey> {
  /** Who made the entry; default `har`. */
  source?: Source;
  tabId?: number;
}

const EMPTY: Item = {};
export const item = (value: unknown): Item =>
  typeof value === 'object' && value !== null ? (value as Item) : EMPTY;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** Schemes that a browser answers by itself, without showing it in its HAR (Chromium). */
const BROWSER_SCHEME = /(?:^|[\s,])(?:basic|digest|ntlm|negotiate)(?:$|[\s,])/i;

const TYPES: Readonly<Record<string, ResourceType>> = {
  document: 'main_frame',
  xhr: 'xmlhttprequest',
  fetch: 'xmlhttprequest',
  eventsource: 'xmlhttprequest',
  preflight: 'preflight',
  script: 'script',
  stylesheet: 'stylesheet',
  image: 'image',
  font: 'font',
  media: 'media',
  websocket: 'websocket',
  ping: 'ping',
  manifest: 'manifest',
};

/** Fetch metadata (`Sec-Fetch-Dest`), for files that name no type. */
const DESTINATIONS: Readonly<Record<string, ResourceType>> = {
  document: 'main_frame',
  iframe: 'sub_frame',
  frame: 'sub_frame',
  empty: 'xmlhttprequest',
  script: 'script',
  style: 'stylesheet',
  image: 'image',
  font: 'font',
  audio: 'media',
  video: 'media',
  websocket: 'websocket',
  manifest: 'manifest',
};

/** The field lines of a message, without the values that were made unreadable: those are unknown. */
function fieldsOf(message: Item): Fields {
  const lines: FieldLine[] = [];
  const unseen: Record<string, Unseen> = {};
  let hasTakenOut = false;
  const headers = message.headers;
  // No browser sends or receives a message without any: they were taken out, or never written.
  if (!Array.isArray(headers) || headers.length === 0) return { lines, unseen: { '*': 'removed' } };
  for (const header of headers) {
    const { name, value } = item(header);
    const line = { name: text(name), value: text(value) };
    if (isTakenOut(line)) {
      unseen[line.name.toLowerCase()] = 'removed';
      hasTakenOut = true;
    } else if (line.name !== '' || line.value !== '') lines.push(line);
  }
  if (hasTakenOut) for (const { name } of lines) delete unseen[name.toLowerCase()];
  return { lines, unseen };
}

const isTakenOut = ({ name, value }: FieldLine): boolean =>
  isRedacted(value) || (isPartlyMasked(value) && /^(?:proxy-)?authorization$/i.test(name));

/** An exchange of our own writing: what was masked then is unknown now. */
function unmasked(exchange: Exchange): Exchange {
  const fields = ({ lines, unseen }: Fields): Fields => ({
    lines: lines.filter((line) => !isTakenOut(line)),
    unseen: {
      ...unseen,
      ...Object.fromEntries(
        lines.filter(isTakenOut).map(({ name }) => [name.toLowerCase(), 'removed' as const]),
      ),
    },
  });
  const attempt = (one: Attempt): Attempt => ({
    ...one,
    request: { ...one.request, fields: fields(one.request.fields) },
    response: one.response && { ...one.response, fields: fields(one.response.fields) },
  });
  const [first, ...rest] = exchange.attempts;
  return { ...exchange, attempts: [attempt(first), ...rest.map(attempt)] };
}

/** Adds names to those that may have been there; a name that is listed is known. */
function hide(fields: Fields, names: readonly string[], why: Unseen): Fields {
  const added = names.filter((name) => fieldValue(fields, name) === undefined);
  if (added.length === 0) return fields;
  const unseen = { ...Object.fromEntries(added.map((name) => [name, why])), ...fields.unseen };
  return { lines: fields.lines, unseen };
}

/** `HTTP/1.1`, `h2`, `h3`; empty for what is no version. */
function versionOf(version: unknown): string {
  const match = /^(?:http\/|h)([\d.]+)/i.exec(text(version).trim());
  const number = match?.[1];
  if (number === undefined) return '';
  return /^[23]/.test(number) ? `h${number[0]}` : `HTTP/${number}`;
}

/** Chromium's own members: what its HAR leaves out is then known to be left out. */
const isChromium = (entry: Item): boolean =>
  entry._resourceType !== undefined && (entry._initiator !== undefined || '_priority' in entry);

function typeOf(entry: Item, method: string, fields: Fields): ResourceType {
  if (method === 'OPTIONS' && fieldValue(fields, 'access-control-request-method') !== undefined) {
    return 'preflight';
  }
  const destination = fieldValue(fields, 'sec-fetch-dest') ?? '';
  const named = TYPES[text(entry._resourceType).toLowerCase()];
  // Chromium calls the document of a frame a document too.
  if (named === 'main_frame' && DESTINATIONS[destination] === 'sub_frame') return 'sub_frame';
  if (named) return named;
  if (/^xmlhttprequest$/i.test(fieldValue(fields, 'x-requested-with') ?? '')) {
    return 'xmlhttprequest';
  }
  const guess = fieldValue(fields, 'upgrade-insecure-requests') === '1' ? 'main_frame' : 'other';
  return DESTINATIONS[destination] ?? guess;
}

function initiatorOf(entry: Item, fields: Fields): Fact<string> {
  const initiator = item(entry._initiator);
  const frame = item(list(item(initiator.stack).callFrames)[0]);
  const named = text(initiator.url) || text(frame.url);
  if (named !== '') return known(named);
  const origin = fieldValue(fields, 'origin') ?? '';
  const found = origin !== '' && origin !== 'null' ? origin : fieldValue(fields, 'referer');
  return found === undefined ? unknown('not-seen') : known(found);
}

/** When it was sent; where the entry does not say, the server's clock has to do. */
function sentTime(entry: Item, response: Fields): number {
  const started = Date.parse(text(entry.startedDateTime));
  if (Number.isFinite(started)) return started;
  const date = Date.parse(fieldValue(response, 'date') ?? '');
  return Number.isFinite(date) ? date : 0;
}

/** Milliseconds until the head of the answer: all phases before `receive`. */
function waitTime(entry: Item): number {
  const timings = item(entry.timings);
  const phases = ['blocked', 'dns', 'connect', 'send', 'wait'];
  const sum = phases.reduce((total, name) => total + Math.max(0, count(timings[name])), 0);
  return sum > 0 ? sum : Math.max(0, count(entry.time));
}

function requestFieldsOf(
  entry: Item,
  fields: Fields,
  asked: boolean,
  options: ReadOptions,
): Fields {
  const request = item(entry.request);
  let seen = fields;
  if (options.credentialsRemoved) seen = hide(seen, ['authorization', 'cookie'], 'removed');
  // The list of cookies is made of the header: with one and without the other it was taken out.
  if (list(request.cookies).length > 0) seen = hide(seen, ['cookie'], 'removed');
  if (isChromium(entry) || options.source === 'devtools.network') {
    const status = count(item(entry.response).status);
    const name = status === 407 ? 'proxy-authorization' : 'authorization';
    if (asked && isChromium(entry)) seen = hide(seen, [name], 'hidden-by-browser');
  }
  return seen;
}

/** True if the answer asks for a scheme that a browser may have answered before this answer came. */
function asksBrowser(status: number, fields: Fields): boolean {
  const name = status === 407 ? 'proxy-authenticate' : 'www-authenticate';
  return (
    (status === 401 || status === 407) &&
    fields.lines.some((line) => line.name.toLowerCase() === name && BROWSER_SCHEME.test(line.value))
  );
}

function attemptOf(entry: Item, options: ReadOptions): Attempt {
  const source = options.source ?? 'har';
  const request = item(entry.request);
  const response = item(entry.response);
  const status = count(response.status);
  const answered = status > 0;
  const method = text(request.method).toUpperCase();
  let responseFields = answered ? fieldsOf(response) : { lines: [], unseen: {} };
  if (options.credentialsRemoved || list(response.cookies).length > 0) {
    responseFields = hide(responseFields, ['set-cookie'], 'removed');
  }
  const asked = asksBrowser(status, responseFields);
  const fields = requestFieldsOf(entry, fieldsOf(request), asked, options);
  const sentAt = sentTime(entry, responseFields);
  return {
    kind: 'first',
    method,
    url: text(request.url),
    sentAt,
    receivedAt: answered ? sentAt + waitTime(entry) : null,
    request: { fields, body: postText(request, method), source },
    response: answered
      ? {
          status,
          statusText: text(response.statusText),
          httpVersion: versionOf(response.httpVersion) || versionOf(request.httpVersion),
          fields: responseFields,
          body: contentText(item(response.content)),
          fromCache: entry._fromCache !== undefined && entry._fromCache !== false,
          ip: text(entry.serverIPAddress),
          source,
        }
      : null,
  };
}

/** One entry by itself. Never throws; an entry that is no entry becomes an exchange without an answer. */
export function readEntry(
  value: unknown,
  id: string | number,
  options: ReadOptions = {},
): Exchange {
  const entry = item(value);
  const attempt = attemptOf(entry, options);
  const { method, request, response } = attempt;
  const error = text(item(entry.response)._error) || text(entry._error);
  return {
    id: String(id),
    tabId: options.tabId ?? -1,
    type: typeOf(entry, method, request.fields),
    initiator: initiatorOf(entry, request.fields),
    attempts: [attempt],
    state: response ? 'completed' : 'failed',
    error,
    proxy: unknown('not-seen'),
    fromServiceWorker: item(entry.response)._fetchedViaServiceWorker === true,
  };
}

export interface HarReader {
  /** The next entry of the file; null for one that belongs to a later entry and was written by us. */
  read(entry: unknown): Exchange | null;
}

/** Reads a file entry by entry, in its order and from the one given, so that it need not be held as a whole. */
export function createHarReader(survey: Survey, first = 0): HarReader {
  const chains = createChains();
  let index = first - 1;
  return {
    read(entry) {
      index += 1;
      const own = item(entry)._exchange;
      if (own === null) return null;
      if (isExchange(own)) return unmasked(own);
      return chains.link(readEntry(entry, index, survey));
    },
  };
}

/** Looks at a file's entries beforehand. `creator`: `log.creator`, null as long as it was not read. */
export interface Surveyor {
  see(entry: unknown): void;
  /** Whether no further entry can change the result. */
  isSettled(creator: unknown): boolean;
  result(creator: unknown): Survey;
}

const CREDENTIAL_FIELDS = ['authorization', 'cookie', 'set-cookie'];

const byChromium = (creator: unknown): boolean =>
  /webinspector|chrom|edge/i.test(text(item(creator).name));

/**
 * Finds out whether a sanitizer took the credentials out: Chromium exports without Cookie, Set-Cookie and
 * Authorization unless told otherwise, and leaves no mark of it. That a whole file of it has none of them
 * therefore says nothing of what was sent.
 */
export function createSurveyor(): Surveyor {
  let carried = false;
  return {
    see(value) {
      if (carried) return;
      const entry = item(value);
      carried = [item(entry.request), item(entry.response)].some((side) =>
        list(side.headers).some((header) =>
          CREDENTIAL_FIELDS.includes(text(item(header).name).toLowerCase()),
        ),
      );
    },
    isSettled: (creator) => carried || (creator !== null && !byChromium(creator)),
    result: (creator) => ({ credentialsRemoved: byChromium(creator) && !carried }),
  };
}

/** The entries of a HAR file that was parsed as JSON; null where it is none. */
export function entriesOf(file: unknown): readonly unknown[] | null {
  const { entries } = item(item(file).log);
  return Array.isArray(entries) ? entries : null;
}

/** All exchanges of a HAR file that was parsed as JSON, in its order; none where it is no HAR. */
export function readHar(file: unknown): Exchange[] {
  const entries = entriesOf(file) ?? [];
  const { creator = null } = item(item(file).log);
  const surveyor = createSurveyor();
  for (const entry of entries) {
    if (surveyor.isSettled(creator)) break;
    surveyor.see(entry);
  }
  const reader = createHarReader(surveyor.result(creator));
  const exchanges: Exchange[] = [];
  for (const entry of entries) {
    const exchange = reader.read(entry);
    if (exchange) exchanges.push(exchange);
  }
  return exchanges;
}
