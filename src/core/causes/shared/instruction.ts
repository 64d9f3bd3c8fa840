/** What the answer itself tells to do. */
import type { Reading } from '../../analysis.ts';
import type { Meaning } from '../../services/service.ts';
import { quote } from './words.ts';

/** What people are told to do to an account, a plan or a switch; at the start of a sentence, or behind "please" and its like. */
const DO =
  '(?:activate|add|ask|change|choose|complete|configure|contact|enable|fix|go to|link|open|purchase|re-?enable|renew|select|set(?: up)?|switch on|turn on|unblock|update|upgrade|verify|visit)';
const INSTRUCTION = new RegExp(
  `(?:^${DO}\\b|\\b(?:please(?: also)?|you (?:can|must|need to|have to|should)|kindly) ${DO}\\b).{4,}`,
  'i',
);
/** Where it is done: an address, a menu. Without one it says no more than the general steps do. */
const WHERE = /\w\.[a-z]{2,}\b|@|\w > \w|\b(?:console|dashboard|settings|portal|menu|section)\b/i;

const LONGEST = 240;

/** The sentence of the answer that says what to do, among its words of that meaning; null without one. */
export function instructionIn(reading: Reading, means: Meaning): string | null {
  for (const statement of reading.services.statements) {
    if (statement.means !== means || statement.at.in !== 'body') continue;
    const { path } = statement.at;
    const field = reading.content.fields.find((one) => one.path === path);
    const text = (field?.value ?? statement.quote).replace(/\s+/g, ' ');
    for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (INSTRUCTION.test(sentence) && WHERE.test(sentence)) return quote(sentence, LONGEST);
    }
  }
  return null;
}
