import type { Reading } from '../analysis.ts';
import type { Past } from '../history.ts';
import { defineFinding, rfc } from './finding.ts';

/** This refusal and as many before it make a loop. */
const BEFORE = 2;
/** Refusals further apart than this are no loop but a visitor who tries again. */
const APART_MS = 60_000;

export const retryLoop = defineFinding({
  id: 'retry-loop',
  title: 'The same request fails again and again',
  check(reading) {
    const repeated: Past[] = [];
    let next = reading.attempt.sentAt;
    for (const past of reading.repeated.toReversed()) {
      if (past.status !== reading.status || next - past.sentAt > APART_MS) break;
      repeated.push(past);
      next = past.sentAt;
    }
    const oldest = repeated.at(-1);
    if (!oldest || repeated.length < BEFORE) return undefined;
    const seconds = Math.max(1, Math.round((reading.attempt.sentAt - oldest.sentAt) / 1000));
    const how = hasCredential(reading) ? 'with the same credential' : 'without a credential';
    return {
      evidence: `${reading.attempt.method} of this URL was answered ${reading.status} ${repeated.length + 1} times within ${seconds} s, each time ${how}.`,
      at: { in: 'history', exchange: oldest.exchange.id },
    };
  },
  references: [rfc(9110, '15.5.2', '401 Unauthorized'), rfc(9110, '15.5.4', '403 Forbidden')],
});

const hasCredential = ({ sent }: Reading) => !(sent.nothing.known && sent.nothing.value);
