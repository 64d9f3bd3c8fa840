/**
 * Reads the transcripts of test/cases into exchanges.
 *
 *     # cause: token-expired                     the id that must win, for the whole file
 *     # why: the claim exp lies before Date      one sentence
 *
 *     # at: 2026-03-02T10:00:00Z                 client's time of the request; 10:00:00 and a second more each
 *     POST https://api.example.test/orders       method and address, then the fields
 *     Authorization: Bearer jwt({"alg":"RS256"}, {"exp":"2026-03-02T09:00:00Z"})
 *
 *     {"body":"of the request"}
 *     < 401 Unauthorized                         the answer, every line behind "<"
 *     < WWW-Authenticate: Bearer error="invalid_token"
 *     <
 *     < {"body":"of the answer"}
 *
 * Further exchanges follow in the order of time; the last one is judged, the others are its history.
 * Lines in front of a request line describe that request:
 *
 *     # type: manifest           resource type; xmlhttprequest, or preflight for OPTIONS that asks for a method
 *     # initiator: https://app.example.test
 *     # unseen: cookie=hidden-by-browser, authorization=removed
 *     # unseen-body: not-seen    the body of the answer
 *     # took: 40                 milliseconds until the answer
 *     # date: none               the answer has no Date (else Date is the client's time, unless it is written out)
 *     # attempt: redirected      a further attempt of the exchange before (or: challenged)
 *     # proxy: http proxy.example.test:3128
 *     # tab: 7, # error: net::ERR_…, # cached: yes, # worker: yes
 *
 * In fields and bodies `jwt(HEADER, CLAIMS)` becomes a signed JWT (times of exp, nbf, iat and
 * auth_time may be ISO dates), and `base64(TEXT)` the base64 of a text.
 */
import type {
  Attempt,
  AttemptKind,
  Exchange,
  FieldLine,
  Fields,
  ResourceType,
  Unseen,
} from '../../src/core/exchange.ts';
import { type Fact, known, unknown } from '../../src/core/exchange.ts';

export interface Case {
  /** The id that must win. */
  cause: string;
  why: string;
  /** In the order of time; the last one is judged. */
  exchanges: [Exchange, ...Exchange[]];
}

const START = Date.parse('2026-03-02T10:00:00Z');
const REQUEST_LINE = /^([A-Z]{3,10}) (\w+:\/\/\S+)$/;

/** @throws Error where the text is no transcript; the message names the line. */
export function parseCase(source: string): Case {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  let cause = '';
  let why = '';
  let notes = new Map<string, string>();
  const exchanges: Exchange[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const note = /^# ?([a-z-]+): ?(.*)$/.exec(line);
    if (note) {
      const [, name = '', value = ''] = note;
      if (name === 'cause') cause = value.trim();
      else if (name === 'why') why = value.trim();
      else notes.set(name, value.trim());
      at += 1;
    } else if (REQUEST_LINE.test(line)) {
      const read = readAttempt(lines, at, notes, exchanges.length);
      addAttempt(exchanges, read.attempt, notes);
      at = read.next;
      notes = new Map();
    } else if (line.trim() === '' || line.startsWith('#')) at += 1;
    else throw new Error(`line ${at + 1} is neither a note nor a request line: ${line}`);
  }
  const [first, ...rest] = exchanges;
  if (!first) throw new Error('the transcript holds no request');
  return { cause, why, exchanges: [first, ...rest] };
}

function addAttempt(exchanges: Exchange[], attempt: Attempt, notes: Map<string, string>): void {
  const before = exchanges.at(-1);
  if (attempt.kind !== 'first' && before) {
    exchanges[exchanges.length - 1] = { ...before, attempts: [...before.attempts, attempt] };
    return;
  }
  const preflight = attempt.request.fields.lines.some(
    ({ name }) => name.toLowerCase() === 'access-control-request-method',
  );
  const initiator = notes.get('initiator');
  exchanges.push({
    id: String(exchanges.length + 1),
    tabId: Number(notes.get('tab') ?? 1),
    type: (notes.get('type') as ResourceType) ?? (preflight ? 'preflight' : 'xmlhttprequest'),
    initiator: initiator === undefined ? unknown('not-seen') : known(initiator),
    attempts: [attempt],
    state: attempt.response ? 'completed' : 'failed',
    error: notes.get('error') ?? '',
    proxy: proxyOf(notes.get('proxy')),
    fromServiceWorker: notes.get('worker') === 'yes',
  });
}

function proxyOf(note: string | undefined): Exchange['proxy'] {
  if (note === undefined) return unknown('not-seen');
  const [type = '', address = ''] = note.split(' ');
  if (type === 'none') return known(null);
  const [host = '', port = '0'] = address.split(':');
  return known({ type, host, port: Number(port) });
}

function readAttempt(lines: string[], from: number, notes: Map<string, string>, index: number) {
  const [, method = '', url = ''] = REQUEST_LINE.exec(lines[from] ?? '') ?? [];
  const sentAt = notes.has('at') ? Date.parse(notes.get('at') ?? '') : START + index * 1000;
  if (Number.isNaN(sentAt)) throw new Error(`"# at: ${notes.get('at')}" is no time`);
  let at = from + 1;
  const request: string[] = [];
  while (at < lines.length && !(lines[at] ?? '').startsWith('<') && !startsNext(lines, at)) {
    request.push(lines[at] ?? '');
    at += 1;
  }
  const response: string[] = [];
  while (at < lines.length && (lines[at] ?? '').startsWith('<')) {
    response.push((lines[at] ?? '').replace(/^< ?/, ''));
    at += 1;
  }
  const receivedAt = sentAt + Number(notes.get('took') ?? 40);
  const message = readMessage(request);
  const attempt: Attempt = {
    kind: (notes.get('attempt') as AttemptKind) ?? 'first',
    method,
    url: expand(url),
    sentAt,
    receivedAt: response.length > 0 ? receivedAt : null,
    request: {
      fields: { lines: message.fields, unseen: unseenOf(notes.get('unseen')) },
      body: known(message.body),
      source: 'har',
    },
    response: response.length > 0 ? readResponse(response, notes, receivedAt) : null,
  };
  return { attempt, next: at };
}

/** A request without an answer ends where the next one, or its notes, begin. */
const startsNext = (lines: string[], at: number) =>
  (lines[at] ?? '').startsWith('# ') || REQUEST_LINE.test(lines[at] ?? '');

function readResponse(lines: string[], notes: Map<string, string>, receivedAt: number) {
  const [statusLine = '', ...rest] = lines;
  const parsed = /^(?:(HTTP\/[\d.]+|h2|h3) )?(\d{3})(?: (.*))?$/.exec(statusLine.trim());
  if (!parsed) throw new Error(`"${statusLine}" is no status line`);
  const [, httpVersion = 'HTTP/1.1', status = '', statusText = ''] = parsed;
  const message = readMessage(rest);
  const dated = message.fields.some(({ name }) => name.toLowerCase() === 'date');
  const fields = [...message.fields];
  if (!dated && notes.get('date') !== 'none') {
    fields.unshift({ name: 'Date', value: new Date(receivedAt).toUTCString() });
  }
  const body: Fact<string> = notes.has('unseen-body')
    ? unknown(notes.get('unseen-body') as Unseen)
    : known(message.body);
  return {
    status: Number(status),
    statusText,
    httpVersion,
    fields: { lines: fields, unseen: {} } satisfies Fields,
    body,
    fromCache: notes.get('cached') === 'yes',
    ip: '',
    source: 'har' as const,
  };
}

function readMessage(lines: string[]): { fields: FieldLine[]; body: string } {
  const fields: FieldLine[] = [];
  let at = 0;
  for (; at < lines.length && (lines[at] ?? '').trim() !== ''; at++) {
    const line = lines[at] ?? '';
    const colon = line.indexOf(':', 1);
    if (colon < 0) throw new Error(`"${line}" is no field line`);
    const value = line.slice(colon + 1).replace(/^ /, '');
    fields.push({ name: line.slice(0, colon), value: expand(value) });
  }
  return {
    fields,
    body: expand(
      lines
        .slice(at + 1)
        .join('\n')
        .trimEnd(),
    ),
  };
}

function unseenOf(note: string | undefined): Record<string, Unseen> {
  const unseen: Record<string, Unseen> = {};
  for (const entry of (note ?? '').split(',')) {
    const [name = '', why = 'not-seen'] = entry.trim().split('=');
    if (name) unseen[name.toLowerCase()] = why as Unseen;
  }
  return unseen;
}

const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

/** Length in characters of a signature that fits the algorithm. */
const SIGNED: Readonly<Record<string, number>> = {
  none: 0,
  HS256: 43,
  HS384: 64,
  HS512: 86,
  ES256: 86,
  ES384: 128,
};

function expand(text: string): string {
  return expandJwt(text).replaceAll(/base64\(([^()]*)\)/g, (_, inner: string) =>
    Buffer.from(inner, 'utf8').toString('base64'),
  );
}

function expandJwt(text: string): string {
  const start = text.indexOf('jwt({');
  if (start < 0) return text;
  const headerEnd = objectEnd(text, start + 4);
  const claimsStart = text.indexOf('{', headerEnd);
  const claimsEnd = objectEnd(text, claimsStart);
  const end = text.indexOf(')', claimsEnd);
  const header = JSON.parse(text.slice(start + 4, headerEnd)) as Record<string, unknown>;
  const claims = JSON.parse(text.slice(claimsStart, claimsEnd)) as Record<string, unknown>;
  for (const name of ['exp', 'nbf', 'iat', 'auth_time']) {
    const value = claims[name];
    if (typeof value === 'string') claims[name] = Date.parse(value) / 1000;
  }
  const head = base64url(JSON.stringify({ typ: 'JWT', ...header }));
  const payload = base64url(JSON.stringify(claims));
  const signature = signatureOf(`${head}.${payload}`, SIGNED[String(header.alg)] ?? 342);
  const rest = expandJwt(text.slice(end + 1));
  return `${text.slice(0, start)}${head}.${payload}.${signature}${rest}`;
}

/** Characters that look like a signature, the same for the same text. */
function signatureOf(text: string, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = 7;
  for (let i = 0; i < text.length; i++) state = (state * 31 + text.charCodeAt(i)) % 2147483647;
  let out = '';
  for (let i = 0; i < length; i++) {
    state = (state * 48271) % 2147483647;
    out += alphabet[state % 64];
  }
  return length > 0 ? `${out.slice(0, -1)}A` : out;
}

function objectEnd(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  throw new Error(`an object of jwt(…) is not closed: ${text.slice(from, from + 60)}`);
}
