import type { Reading } from '../analysis.ts';
import { isFlagged } from '../exchange.ts';
import { type Past, sameAs } from '../history.ts';
import { defineFinding, rfc } from './finding.ts';

/** This refusal and as many before it make a loop. */
const BEFORE = 2;
/** Refusals further apart than this are no loop but a visitor who tries again … */
const APART_MS = 60_000;
/** … unless they come as regularly as only a page asks, and at least so often. */
const POLLED_MS = 10 * 60_000;
const REGULAR = 0.1;

const isPolled = (gap: number, next: number): boolean =>
  gap <= POLLED_MS && Math.abs(gap - next) <= REGULAR * gap;

export const retryLoop = defineFinding({
  id: 'retry-loop',
  title: 'The same request fails again and again',
  check(reading) {
    const { attempt, earlierHere } = reading;
    const isSame = sameAs(attempt);
    let count = 0;
    let oldest: Past | undefined;
    let next: number | undefined;
    let answer = `answered ${reading.status}`;
    for (let i = earlierHere.length - 1; i >= 0; i--) {
      const past = earlierHere[i];
      if (!past || !isSame(past)) continue;
      const apart = (oldest ?? attempt).sentAt - past.sentAt;
      // From some time on, servers answer whoever goes on with 403.
      if (!isFlagged(past.status)) break;
      if (Math.max(apart, next ?? 0) > APART_MS && !isPolled(apart, next ?? apart)) break;
      next = apart;
      if (past.status !== reading.status) answer = 'refused';
      oldest = past;
      count++;
    }
    if (!oldest || count < BEFORE) return undefined;
    const seconds = Math.max(1, Math.round((attempt.sentAt - oldest.sentAt) / 1000));
    const how = hasCredential(reading) ? 'with the same credential' : 'without a credential';
    return {
      evidence: `${attempt.method} of this URL was ${answer} ${count + 1} times within ${seconds} s, each time ${how}.`,
      at: { in: 'history', exchange: oldest.exchange.id },
    };
  },
  references: [rfc(9110, '15.5.2', '401 Unauthorized'), rfc(9110, '15.5.4', '403 Forbidden')],
});

const hasCredential = ({ sent }: Reading) => !(sent.nothing.known && sent.nothing.value);
