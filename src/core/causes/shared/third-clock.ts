/** A third clock, by which it shows which of two that differ is wrong. */
import type { Reading } from '../../analysis.ts';
import { fieldValue } from '../../exchange.ts';
import type { Past } from '../../history.ts';
import { clockOffset } from '../../token/lifetime.ts';
import { clientAhead } from './times.ts';

export interface ThirdClock {
  /** Of the two that differ, the one that the third does not bear out. */
  wrong: 'server' | 'client';
  host: string;
  past: Past;
}

/** Clocks that agree differ by no more. */
const AGREE = 20_000;
const PORT = /:\d+$/;
/** So long ago a clock may have been set since. */
const RECENT_MS = 60 * 60_000;

/** Null where no other server told the time, or all three differ. */
export const thirdClock = (reading: Reading): ThirdClock | null => reading.derived(find);

function find(reading: Reading): ThirdClock | null {
  const ahead = clientAhead(reading);
  const { url, attempt, history } = reading;
  if (Math.abs(ahead) <= 2 * AGREE || !url) return null;
  for (const past of history.past.toReversed()) {
    if (past.sentAt > attempt.sentAt) continue;
    if (past.sentAt < attempt.sentAt - RECENT_MS) return null;
    const other = past.origin.replace(/^\w+:\/\//, '');
    const offset = other.replace(PORT, '') === url.hostname ? null : offsetOf(past);
    if (offset === null) continue;
    if (Math.abs(offset) <= AGREE) return { wrong: 'server', host: other, past };
    if (Math.abs(offset + ahead) <= AGREE) return { wrong: 'client', host: other, past };
  }
  return null;
}

/** How far the clock of that server was ahead of the client's. */
function offsetOf({ attempt: { sentAt, receivedAt, response } }: Past): number | null {
  if (!response || response.fromCache || fieldValue(response.fields, 'age') !== undefined)
    return null;
  const date = Date.parse(fieldValue(response.fields, 'date') ?? '');
  return Number.isNaN(date) ? null : (clockOffset(sentAt, receivedAt, date)?.offsetMs ?? null);
}
