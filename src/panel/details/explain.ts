/** What the schemes say about a challenge, in words. */
import type { Challenge } from '../../core/http/challenge.ts';

/** What a scheme is; empty where nothing is known of it. */
export function explainScheme(_scheme: string): string {
  return '';
}

/** What a parameter of a challenge means; empty where nothing is known of it. */
export function explainParameter(_challenge: Challenge, _name: string, _value: string): string {
  return '';
}
