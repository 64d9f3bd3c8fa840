/** What the list shows of one refused request: plain strings, derived once. */
import { type Exchange, isFlagged, lastAnswered } from '../core/exchange.ts';
import { maskUrl } from '../core/redact.ts';
import type { Filterable } from './filter.ts';
import { domainOf, nameOf, withMasks } from './format.ts';
import type { RowVerdict, Verdict } from './judge/contract.ts';

export interface Row {
  id: string;
  exchange: Exchange;
  /** 0 when no answer was seen. */
  status: number;
  method: string;
  url: string;
  /** The address as it may be shown: without its secrets. */
  address: string;
  name: string;
  domain: string;
  /** When the refused attempt was sent, in milliseconds since the epoch. */
  at: number;
  /** Milliseconds from sending to the answer's head; null while it is awaited. */
  took: number | null;
  initiator: string;
  /** Schemes asked for, as written. */
  asked: string;
  sent: string;
  token: RowVerdict['token'];
  cause: RowVerdict['cause'] | null;
  /** Same for requests that carried the same credential; empty when none was seen. */
  credential: string;
  /** Null until it was judged; what only a judge can tell is empty then. */
  verdict: Verdict | null;
  /** What went wrong while it was being judged; empty if nothing. */
  failure: string;
  /** What is uncertain about joining it with what DevTools saw; empty if nothing. */
  doubt: string;
  /** The later request to the same endpoint that worked. */
  resolvedBy: Exchange | null;
  waiting: boolean;
  handshake: boolean;
  /** Lower-case, for the filter. */
  filterable: Filterable;
}

/** Makes the row of an exchange, of what the exchange itself says. */
export function toRow(exchange: Exchange, doubt: string, resolvedBy: Exchange | null): Row {
  const attempt =
    exchange.attempts.findLast((one) => one.response && isFlagged(one.response.status)) ??
    lastAnswered(exchange);
  const { method, url } = attempt;
  const status = attempt.response?.status ?? 0;
  const waiting = exchange.state === 'waiting';
  const domain = domainOf(url);
  const initiator = exchange.initiator.known ? maskUrl(exchange.initiator.value) : '';
  const address = maskUrl(url);
  const is = [
    waiting ? 'waiting' : '',
    resolvedBy ? 'resolved' : 'open',
    exchange.type === 'preflight' ? 'preflight' : '',
    exchange.fromServiceWorker ? 'service-worker' : '',
    exchange.state === 'failed' ? 'failed' : '',
  ].filter((word) => word !== '');
  return {
    id: exchange.id,
    exchange,
    status,
    method,
    url,
    address,
    name: withMasks(nameOf(address)),
    domain,
    at: attempt.sentAt,
    took: attempt.receivedAt === null ? null : attempt.receivedAt - attempt.sentAt,
    initiator,
    asked: '',
    sent: '',
    token: { words: '', state: 'none' },
    cause: null,
    credential: '',
    verdict: null,
    failure: '',
    doubt,
    resolvedBy,
    waiting,
    handshake: false,
    filterable: {
      status: String(status),
      method: method.toLowerCase(),
      domain: domain.toLowerCase(),
      url,
      asked: [],
      sent: [],
      token: '',
      cause: '',
      certainty: '',
      type: exchange.type,
      initiator: initiator.toLowerCase(),
      is,
      text: `${status} ${method} ${url}`.toLowerCase(),
    },
  };
}

/** A row that is not judged yet, with what its judge said. */
export function withVerdict(row: Row, verdict: Verdict): Row {
  if ('failure' in verdict) return { ...row, verdict, failure: verdict.failure };
  const { asked, kinds, sent, token, credential, cause } = verdict.row;
  const handshake = cause.id === 'handshake-in-progress';
  const { filterable } = row;
  const words = `${asked.join(' ')} ${sent} ${token.words} ${cause.id} ${cause.title}`;
  return {
    ...row,
    asked: asked.join(', '),
    sent,
    token,
    cause,
    credential,
    verdict,
    handshake,
    filterable: {
      ...filterable,
      asked: asked.map((scheme) => scheme.toLowerCase()),
      sent: kinds.map((kind) => kind.toLowerCase()),
      token: token.words.toLowerCase(),
      cause: cause.id,
      certainty: cause.certainty,
      is: handshake ? [...filterable.is, 'handshake'] : filterable.is,
      text: `${filterable.text} ${words.toLowerCase()}`,
    },
  };
}

/** The same row after another request to its endpoint worked, or was forgotten. */
export function withResolution(row: Row, resolvedBy: Exchange | null): Row {
  const is = row.filterable.is.filter((word) => word !== 'open' && word !== 'resolved');
  const filterable = { ...row.filterable, is: [...is, resolvedBy ? 'resolved' : 'open'] };
  return { ...row, resolvedBy, filterable };
}
