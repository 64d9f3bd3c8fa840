/** Cuts a text into pieces: what is masked, what is underlined, what is left out. Pure. */
import type { Span } from '../core/http/scan.ts';

export interface Piece {
  text: string;
  /** Belongs to what a piece of evidence is about. */
  marked: boolean;
  /** Stands for a secret; `text` then is a mask. */
  masked: boolean;
  /** Stands for what was left out to keep the text short. */
  left: boolean;
}

export interface MarkOptions {
  /** Texts that are not to be seen. */
  secrets?: readonly string[];
  /** What is underlined. */
  spans?: readonly Span[];
  /** Longest text shown; what is around the first span stays. */
  limit?: number;
}

export const MASK = '•••';
const LEFT_OUT: Piece = { text: '…', marked: false, masked: false, left: true };

/** The pieces of `text`, in order. Secrets are masked as a whole, underlined or not. */
export function pieces(
  text: string,
  { secrets = [], spans = [], limit = 4000 }: MarkOptions,
): Piece[] {
  const window = windowOf(text, spans, limit);
  const hidden = hiddenRuns(text, secrets, window);
  // A secret is shown as one mask: cutting it in two would say that more is to come.
  for (const { start, end } of hidden) {
    if (start < window.start && end > window.start) window.start = start;
    if (start < window.end && end > window.end) window.end = end;
  }
  const edges = new Set<number>([window.start, window.end]);
  const edge = (at: number) => {
    if (at > window.start && at < window.end) edges.add(at);
  };
  for (const { start, end } of [...hidden, ...spans]) {
    edge(start);
    edge(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const found: Piece[] = [];
  if (window.start > 0) found.push(LEFT_OUT);
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const start = cuts[at] ?? 0;
    const end = cuts[at + 1] ?? start;
    const within = (run: Span) => run.start <= start && end <= run.end;
    const masked = hidden.some(within);
    const marked = spans.some(within);
    const last = found[found.length - 1];
    if (masked && last?.masked && last.marked === marked) continue;
    found.push({ text: masked ? MASK : text.slice(start, end), marked, masked, left: false });
  }
  if (window.end < text.length) found.push(LEFT_OUT);
  return found;
}

function windowOf(text: string, spans: readonly Span[], limit: number): Span {
  if (text.length <= limit) return { start: 0, end: text.length };
  const focus = spans[0]?.start ?? 0;
  const start = Math.max(0, Math.min(focus - Math.floor(limit / 3), text.length - limit));
  return { start, end: start + limit };
}

/** Where secrets stand in the window, merged, in order. */
function hiddenRuns(text: string, secrets: readonly string[], window: Span): Span[] {
  const runs: Span[] = [];
  for (const secret of secrets) {
    if (secret === '') continue;
    // A secret may begin before the window, and be longer than it.
    let at = text.indexOf(secret, Math.max(0, window.start - secret.length));
    while (at >= 0 && at < window.end) {
      runs.push({ start: at, end: at + secret.length });
      at = text.indexOf(secret, at + secret.length);
    }
  }
  runs.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const run of runs) {
    const last = merged[merged.length - 1];
    if (last && run.start <= last.end) last.end = Math.max(last.end, run.end);
    else merged.push({ ...run });
  }
  return merged;
}

/** The text with every secret masked. */
export function masked(text: string, secrets: readonly string[]): string {
  return pieces(text, { secrets, limit: text.length })
    .map((piece) => piece.text)
    .join('');
}
