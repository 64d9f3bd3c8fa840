/** Times of a token held against the clocks of server and client. All in milliseconds. */
import type { Reading } from '../../analysis.ts';

/** Servers forgive up to five minutes by default (ASP.NET Core, Microsoft's and other libraries). */
export const LEEWAY = 5 * 60_000;

/** `exp`, `nbf` or `iat` of a readable JWT in milliseconds since the epoch; null where it has none. */
export function claimTime(reading: Reading, claim: 'exp' | 'nbf' | 'iat'): number | null {
  const { lifetime } = reading;
  if (!lifetime) return null;
  if (claim === 'exp') return lifetime.expiresAt;
  return claim === 'nbf' ? lifetime.notBefore : lifetime.issuedAt;
}

/** The client's time when the answer came. */
export const clientNow = (reading: Reading): number =>
  reading.attempt.receivedAt ?? reading.attempt.sentAt;

/** How far the client's clock is ahead of the server's, beyond doubt; 0 where the server told no time. */
export function clientAhead(reading: Reading): number {
  const { clock } = reading;
  if (!clock) return 0;
  const ahead = -clock.offsetMs;
  return Math.abs(ahead) <= clock.uncertaintyMs ? 0 : ahead;
}

/** exp of the token, where it was past by more than `leeway` when the server answered; else null. */
export function endedBy(reading: Reading, leeway: number): number | null {
  const exp = claimTime(reading, 'exp');
  return exp !== null && reading.serverNow - exp > leeway ? exp : null;
}

/** Whose clock `serverNow` is, to stand behind "ahead of". */
export const clockInWords = (reading: Reading): string =>
  reading.clock || reading.serverNow !== clientNow(reading)
    ? "the server's clock"
    : "this computer's clock (the answer bears no Date)";

/** How long ago a signed URL ended when the server answered; 0 where it did not, or tells no end. */
export function urlEnded({ sent: { signedUrl }, serverNow }: Reading): number {
  const end = signedUrl?.expiresAt;
  return typeof end === 'number' ? Math.max(0, serverNow - end) : 0;
}
