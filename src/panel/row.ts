/** What the list shows of one refused request: plain strings, derived once. */
import type { Analysis, Certainty, Finding } from '../core/analysis.ts';
import { type Exchange, isFlagged, lastAnswered } from '../core/exchange.ts';
import type { CauseId } from '../core/ids.ts';
import type { Filterable } from './filter.ts';
import { domainOf, nameOf } from './format.ts';
import { credentialKey, sentKinds, sentWords, tokenWords } from './words.ts';

export interface Row {
  id: string;
  exchange: Exchange;
  /** 0 when no answer was seen. */
  status: number;
  method: string;
  url: string;
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
  token: { words: string; state: 'good' | 'bad' | 'none' };
  cause: { id: CauseId; title: string; certainty: Certainty } | null;
  findings: readonly Finding[];
  /** Same for requests that carried the same credential; empty when none was seen. */
  credential: string;
  /** What went wrong while it was being read; empty if nothing. */
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

export interface RowInput {
  exchange: Exchange;
  analysis: Analysis | null;
  failure: string;
  doubt: string;
  resolvedBy: Exchange | null;
}

/** Makes the row of an exchange; an analysis that failed leaves what the exchange itself says. */
export function toRow({ exchange, analysis, failure, doubt, resolvedBy }: RowInput): Row {
  const attempt =
    analysis?.attempt ??
    exchange.attempts.findLast((one) => one.response && isFlagged(one.response.status)) ??
    lastAnswered(exchange);
  const status = attempt.response?.status ?? 0;
  const top = analysis?.causes[0] ?? null;
  const asked = analysis ? unique(analysis.challenges.challenges.map(({ scheme }) => scheme)) : [];
  const sent = analysis ? sentWords(analysis) : '';
  const token = analysis ? tokenWords(analysis) : ({ words: '', state: 'none' } as const);
  const waiting = exchange.state === 'waiting';
  const handshake = top?.id === 'handshake-in-progress';
  const domain = domainOf(attempt.url);
  const initiator = exchange.initiator.known ? exchange.initiator.value : '';
  const title = top?.title ?? '';
  const is = [
    waiting ? 'waiting' : '',
    handshake ? 'handshake' : '',
    resolvedBy ? 'resolved' : 'open',
    exchange.type === 'preflight' ? 'preflight' : '',
    exchange.fromServiceWorker ? 'service-worker' : '',
    exchange.state === 'failed' ? 'failed' : '',
  ].filter((word) => word !== '');
  return {
    id: exchange.id,
    exchange,
    status,
    method: attempt.method,
    url: attempt.url,
    name: nameOf(attempt.url),
    domain,
    at: attempt.sentAt,
    took: attempt.receivedAt === null ? null : attempt.receivedAt - attempt.sentAt,
    initiator,
    asked: asked.join(', '),
    sent,
    token,
    cause: top && { id: top.id, title: top.title, certainty: top.certainty },
    findings: analysis?.findings ?? [],
    credential: analysis ? credentialKey(analysis) : '',
    failure,
    doubt,
    resolvedBy,
    waiting,
    handshake,
    filterable: {
      status: String(status),
      method: attempt.method.toLowerCase(),
      domain: domain.toLowerCase(),
      url: attempt.url,
      asked: asked.map((scheme) => scheme.toLowerCase()),
      sent: analysis ? sentKinds(analysis).map((kind) => kind.toLowerCase()) : [],
      token: token.words.toLowerCase(),
      cause: top?.id ?? '',
      certainty: top?.certainty ?? '',
      type: exchange.type,
      initiator: initiator.toLowerCase(),
      is,
      text: `${status} ${attempt.method} ${attempt.url} ${asked.join(' ')} ${sent} ${token.words} ${top?.id ?? ''} ${title}`.toLowerCase(),
    },
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
