import { type Past, toPast } from '../history.ts';
import { defineFinding, rfc } from './finding.ts';

/** Refreshes within this time belong together. */
const WINDOW_MS = 120_000;
/** So many, one after the other, have not ended the failures. */
const IN_VAIN = 2;
/** So many need no failure between them: nobody renews what was just renewed. */
const MANY = 3;
/** At once: so many within this time. */
const AT_ONCE = 2;
const AT_ONCE_MS = 2_000;

export const refreshStorm = defineFinding({
  id: 'refresh-storm',
  title: 'Refreshing the token again and again does not help',
  check({ history, attempt, exchange, earlier }) {
    const refreshes = history.grants.filter(
      (past) =>
        past.grant === 'refresh' &&
        past.sentAt <= attempt.sentAt &&
        attempt.sentAt - past.sentAt <= WINDOW_MS &&
        past.id !== exchange.id,
    );
    const last = refreshes.at(-1);
    if (!last) return undefined;
    // One of them may be what was refused: of that one nobody knows whether it would have helped.
    const own = toPast(exchange);
    const isOwn = own.grant === 'refresh';
    if (isOwn) refreshes.push(own);
    if (refreshes.length < AT_ONCE) return undefined;
    const at = { in: 'history', exchange: last.exchange.id } as const;
    const together = atOnce(refreshes);
    if (together >= AT_ONCE) {
      return { evidence: `${together} refreshes of a token ran at once.`, at };
    }
    const inVain = refreshes.length - (isOwn ? 1 : 0);
    if (inVain < IN_VAIN || (inVain < MANY && !failedBetween(refreshes, earlier))) return undefined;
    const seconds = Math.round((attempt.sentAt - (refreshes[0]?.sentAt ?? 0)) / 1000);
    return {
      evidence: `${refreshes.length} refreshes within ${seconds} s, and the requests after them were still refused.`,
      at,
    };
  },
  references: [
    rfc(6749, '6', 'Refreshing an Access Token'),
    rfc(9700, '4.14', 'Refresh Token Protection'),
  ],
});

/** The most refreshes to one endpoint of which each began before those before it were all answered. */
function atOnce(refreshes: readonly Past[]): number {
  let most = 1;
  for (const [i, first] of refreshes.entries()) {
    let count = 1;
    let end = endOf(first);
    for (const second of refreshes.slice(i + 1)) {
      if (first.origin !== second.origin || first.path !== second.path) continue;
      if (second.sentAt >= end || second.sentAt - first.sentAt > AT_ONCE_MS) continue;
      end = Math.max(end, endOf(second));
      count++;
    }
    most = Math.max(most, count);
  }
  return most;
}

const endOf = (past: Past) =>
  past.exchange.attempts.findLast((one) => one.receivedAt !== null)?.receivedAt ?? past.sentAt;

/** A request was refused between two refreshes, so that the first of them did not help. */
const failedBetween = (refreshes: readonly Past[], earlier: readonly Past[]) =>
  refreshes.slice(0, -1).every((refresh, i) => {
    const until = refreshes[i + 1]?.sentAt ?? 0;
    return earlier.some(
      (past) => past.refused && past.sentAt >= refresh.sentAt && past.sentAt <= until,
    );
  });
