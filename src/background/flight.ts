/** A request on its way, as the events of webRequest tell it, before anybody asks what it means. */

/** The events that are listened to. */
export type EventName =
  | 'onSendHeaders'
  | 'onHeadersReceived'
  | 'onAuthRequired'
  | 'onBeforeRedirect'
  | 'onCompleted'
  | 'onErrorOccurred';

export interface Header {
  name: string;
  value?: string | undefined;
  binaryValue?: readonly number[] | undefined;
}

/** What is used of webRequest's `details`, of either browser. Plain JSON: recordings hold it. */
export interface Details {
  requestId: string;
  url: string;
  method: string;
  tabId: number;
  type: string;
  timeStamp: number;
  /** Chromium: origin of what made the request. */
  initiator?: string | undefined;
  /** Firefox: address of what made the request. */
  originUrl?: string | undefined;
  documentUrl?: string | undefined;
  requestHeaders?: readonly Header[] | undefined;
  responseHeaders?: readonly Header[] | undefined;
  statusCode?: number | undefined;
  statusLine?: string | undefined;
  fromCache?: boolean | undefined;
  ip?: string | null | undefined;
  redirectUrl?: string | undefined;
  error?: string | undefined;
  /** Firefox. */
  proxyInfo?:
    | { type: string; host?: string | undefined; port?: number | string | undefined }
    | null
    | undefined;
}

/** `light`: asked without `extraHeaders`. In Firefox every ear is a full one. */
export type Ear = 'light' | 'full';

export interface Heard {
  event: EventName;
  ear: Ear;
  details: Details;
}

/** The head of a message: its field lines and which ear heard them. */
export interface Head {
  headers: readonly Header[];
  ear: Ear;
  at: number;
}

export interface AnswerHead extends Head {
  status: number;
  statusLine: string;
  fromCache: boolean;
  ip: string;
}

export interface Leg {
  kind: 'first' | 'redirected' | 'challenged';
  method: string;
  url: string;
  sentAt: number;
  /** Null when its sending was not heard. */
  sent: Head | null;
  /** True when the browser answered a challenge here and does not show what it sent. */
  answeredUnseen: boolean;
  answer: AnswerHead | null;
  /** When `onAuthRequired` came; the browser had no (more) credential of its own. */
  askedAt: number | null;
  redirectedAt: number | null;
}

export interface Flight {
  requestId: string;
  tabId: number;
  type: string;
  initiator: string | null;
  proxy: { type: string; host: string; port: number } | null;
  legs: Leg[];
  /** Whether a leg was refused, so that it has been told of before it is over. */
  told: boolean;
  state: 'waiting' | 'completed' | 'failed';
  error: string;
}

export const isChallenge = (status: number): boolean => status === 401 || status === 407;

/** The value of a field of a head, by its lower-case name. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  for (const header of headers) {
    if (header.name.length === name.length && header.name.toLowerCase() === name) {
      return header.value ?? '';
    }
  }
  return undefined;
}

/** A preflight (Fetch §4.8) is no request of its own type in webRequest: its header tells. */
export function isPreflight(leg: Leg | undefined): boolean {
  return (
    leg?.method === 'OPTIONS' &&
    leg.sent !== null &&
    headerOf(leg.sent.headers, 'access-control-request-method') !== undefined
  );
}
