/** What a flight means as an Exchange: its facts, and for each that could not be seen, why. */
import {
  type Attempt,
  type Exchange,
  type FieldLine,
  type Fields,
  known,
  type RequestMessage,
  type ResourceType,
  type ResponseMessage,
  type Unseen,
  unknown,
} from '../core/exchange.ts';
import {
  type AnswerHead,
  type Flight,
  type Head,
  type Header,
  headerOf,
  isChallenge,
  isPreflight,
  type Leg,
} from './flight.ts';

/** How the browser lets itself be watched. */
export interface Sight {
  /** Chromium: what the light ear does not hear, and what no ear hears. */
  extraHeaders: boolean;
  /** Whether the devtools page can still add bodies to it. */
  bodyMayCome: boolean;
  /** Whether the browser has a credential of its own for that address, as far as was seen. */
  browserAnswers(url: string): boolean;
}

/** Request fields that Chromium shows only with `extraHeaders`. */
const LIGHT_REQUEST = [
  'accept-encoding',
  'accept-language',
  'cookie',
  'origin',
  'referer',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'sec-fetch-user',
];
/** Request fields that Chromium's network service adds, after extensions have been told. */
const NEVER_SHOWN = [
  'cache-control',
  'connection',
  'content-length',
  'host',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'pragma',
  'proxy-authorization',
  'proxy-connection',
  'transfer-encoding',
];
const LIGHT_RESPONSE = ['set-cookie'];

/** Schemes that a browser answers by itself (RFC 7617, 7616, 4559). */
const BROWSER_SCHEME = /(?:^|[\s,])(?:basic|digest|ntlm|negotiate)(?:$|[\s,])/i;

const TYPES: Readonly<Record<string, ResourceType>> = {
  main_frame: 'main_frame',
  sub_frame: 'sub_frame',
  xmlhttprequest: 'xmlhttprequest',
  script: 'script',
  stylesheet: 'stylesheet',
  image: 'image',
  imageset: 'image',
  font: 'font',
  media: 'media',
  websocket: 'websocket',
  ping: 'ping',
  beacon: 'ping',
  web_manifest: 'manifest',
};

/** Bytes that are no text are kept one character each, so that none is lost. */
const textOf = (header: Header): string =>
  header.value ?? String.fromCharCode(...(header.binaryValue ?? []).slice(0, 65_536));

const linesOf = (headers: readonly Header[]): FieldLine[] =>
  headers.map((header) => ({ name: header.name, value: textOf(header) }));

const asUnseen = (names: readonly string[], why: Unseen): Record<string, Unseen> =>
  Object.fromEntries(names.map((name) => [name, why]));

/** Without the fields that were seen after all. */
function fieldsOf(headers: readonly Header[], unseen: Record<string, Unseen>): Fields {
  for (const { name } of headers) delete unseen[name.toLowerCase()];
  return { lines: linesOf(headers), unseen };
}

/** True when an answer asks for a scheme that the browser can have answered by itself. */
export function asksBrowser(answer: AnswerHead | null): boolean {
  if (!answer || !isChallenge(answer.status)) return false;
  const name = answer.status === 407 ? 'proxy-authenticate' : 'www-authenticate';
  return answer.headers.some(
    (header) => header.name.toLowerCase() === name && BROWSER_SCHEME.test(header.value ?? ''),
  );
}

/** What stands for the lines of a message that was not heard at all. */
const UNHEARD: Fields = { lines: [], unseen: { '*': 'not-seen' } };

function requestFields(leg: Leg, sight: Sight): Fields {
  if (!leg.sent) return UNHEARD;
  if (!sight.extraHeaders) return fieldsOf(leg.sent.headers, {});
  const unseen = asUnseen(NEVER_SHOWN, 'not-seen');
  if (leg.sent.ear === 'light') Object.assign(unseen, asUnseen(LIGHT_REQUEST, 'not-seen'));
  if (leg.answer?.status === 407) {
    if (leg.answeredUnseen || asksBrowser(leg.answer)) {
      unseen['proxy-authorization'] = 'hidden-by-browser';
    }
  } else if (leg.answeredUnseen || asksBrowser(leg.answer) || sight.browserAnswers(leg.url)) {
    unseen.authorization = 'hidden-by-browser';
  }
  return fieldsOf(leg.sent.headers, unseen);
}

/** Status line of RFC 9112 §4; Chromium writes HTTP/1.1 for every version. */
function versionOf(statusLine: string): { httpVersion: string; statusText: string } {
  const match = /^(HTTP\/\S+)\s+\d*\s?(.*)$/.exec(statusLine);
  const version = match?.[1] ?? '';
  const statusText = match?.[2] ?? '';
  if (/^HTTP\/[23]/.test(version)) return { httpVersion: `h${version[5]}`, statusText: '' };
  return { httpVersion: statusText ? version : '', statusText };
}

function attemptOf(leg: Leg, sight: Sight): Attempt {
  const body = unknown(sight.bodyMayCome ? 'may-still-arrive' : 'not-seen');
  const { answer } = leg;
  const request: RequestMessage = { fields: requestFields(leg, sight), body, source: 'webRequest' };
  const light = sight.extraHeaders && answer?.ear === 'light' ? LIGHT_RESPONSE : [];
  const response: ResponseMessage | null = answer && {
    status: answer.status,
    ...versionOf(answer.statusLine),
    fields: fieldsOf(answer.headers, asUnseen(light, 'not-seen')),
    body,
    fromCache: answer.fromCache,
    ip: answer.ip,
    source: 'webRequest',
  };
  const { kind, method, url, sentAt } = leg;
  return { kind, method, url, sentAt, receivedAt: answer?.at ?? null, request, response };
}

/** True where a hop was made inside the browser (HSTS, an extension) and nothing was sent. */
const isInternal = (leg: Leg): boolean =>
  leg.sent === null &&
  leg.redirectedAt !== null &&
  (!leg.answer ||
    leg.answer.status === 0 ||
    headerOf(leg.answer.headers, 'non-authoritative-reason') !== undefined);

/** A flight as an Exchange. The attempts that were never on the wire are left out. */
export function toExchange(flight: Flight, sight: Sight, tabId = flight.tabId): Exchange {
  const legs = flight.legs.filter((leg) => !isInternal(leg));
  const [first = flight.legs[0], ...rest] = legs.length > 0 ? legs : flight.legs;
  if (!first) throw new Error('a flight without a leg');
  const type = isPreflight(legs.at(-1)) ? 'preflight' : (TYPES[flight.type] ?? 'other');
  return {
    id: flight.requestId,
    tabId,
    type,
    initiator: flight.initiator === null ? unknown('not-seen') : known(flight.initiator),
    attempts: [
      { ...attemptOf(first, sight), kind: 'first' },
      ...rest.map((leg) => attemptOf(leg, sight)),
    ],
    state: flight.state,
    error: flight.error,
    proxy: sight.extraHeaders ? unknown('not-seen') : known(flight.proxy),
    fromServiceWorker: flight.tabId === -1,
  };
}

/** The flight that an Exchange was made of, as far as it can be told, so that it can go on. */
export function toFlight(exchange: Exchange): Flight {
  const legs = exchange.attempts.map((attempt): Leg => {
    const { kind, method, url, sentAt, request, response, receivedAt } = attempt;
    const light = request.fields.unseen.cookie !== undefined;
    const sent: Head | null = request.fields.unseen['*']
      ? null
      : { headers: request.fields.lines, ear: light ? 'light' : 'full', at: sentAt };
    const redirected = response !== null && response.status >= 300 && response.status < 400;
    return {
      kind,
      method,
      url,
      sentAt,
      sent,
      answeredUnseen: kind === 'challenged' && request.fields.unseen.authorization !== undefined,
      answer: response && {
        headers: response.fields.lines,
        ear: response.fields.unseen['set-cookie'] ? 'light' : 'full',
        at: receivedAt ?? sentAt,
        status: response.status,
        statusLine: `${response.httpVersion || 'HTTP/1.1'} ${response.status} ${response.statusText}`,
        fromCache: response.fromCache,
        ip: response.ip,
      },
      askedAt: null,
      redirectedAt: redirected ? (receivedAt ?? sentAt) : null,
    };
  });
  return {
    requestId: exchange.id,
    tabId: exchange.fromServiceWorker ? -1 : exchange.tabId,
    type: exchange.type,
    initiator: exchange.initiator.known ? exchange.initiator.value : null,
    proxy: exchange.proxy.known ? exchange.proxy.value : null,
    legs,
    told: true,
    state: 'waiting',
    error: '',
  };
}
