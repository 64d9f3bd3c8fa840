import type { Exchange } from '../core/exchange.ts';
import { writeHar } from '../core/har/write.ts';

/** A HAR file as text; what was removed is listed in its comment. */
export function exportHar(
  exchanges: readonly Exchange[],
  options: { reveal: boolean; version: string },
): string {
  return `${JSON.stringify(writeHar(exchanges, options), null, 1)}\n`;
}
