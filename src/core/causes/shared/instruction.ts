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

/** So many words say more than a status code does. */
const TELLING = 4;
/** Members that name the request, or when it was made, or repeat the credential. */
const BESIDE =
  /(?:^|\.)(?:path|timestamp|instance|type|trace\w*|request\w*|stack\w*|time|date|\w*_?id)$/i;
const CODE = /^[A-Za-z]{2,20}(?:[_.-][A-Za-z]{2,20}){2,6}$/;
const TO_DO = /\S+:\/\/\S+|\b(?:contact|please|must|check|requires?|required|only|no longer)\b/i;

/** That something is not allowed, which the status code says too. */
const SAYS_NO_MORE =
  /^(?:you|users?|access|permission|forbidden|request|sorry|this|the|not)\b.{0,80}\b(?:permissions?|allowed|authori[sz]ed|access|denied|forbidden)\b[^:.]{0,40}\.?$/i;

/** The most telling sentence of the answer, else a code of several words; null where it has neither. */
export function reasonIn({ content: { fields, kind, text } }: Reading): string | null {
  const values =
    fields.length > 0
      ? fields.flatMap(({ path, value }) => (BESIDE.test(path) ? [] : [value.trim()]))
      : kind === 'html'
        ? []
        : [text.trim()];
  const sentences = values.filter(
    (value) =>
      value.length <= LONGEST * 2 &&
      !/^\S+:\/\/\S+$/.test(value) &&
      (value.match(/\p{L}{2,}/gu)?.length ?? 0) >= TELLING &&
      value.includes(' '),
  );
  const found =
    sentences.find((value) => TO_DO.test(value)) ??
    sentences.toSorted((a, b) => b.length - a.length)[0] ??
    values.find((value) => CODE.test(value));
  if (found === undefined || SAYS_NO_MORE.test(found)) return null;
  return quote(found.replace(/\s+/g, ' ').replace(/[.!\s]+$/, ''), LONGEST);
}

/** The member of the answer with the address where its user agrees, confirms or unlocks; null without one. */
export function placeToAgree({ content }: Reading): string | null {
  const found = content.fields.find(
    ({ path, value }) =>
      /(?:consent|accept|agree|terms|verif|confirm|unlock)\w*[_-]?(?:ur[il]|link|href)$/i.test(
        path,
      ) && /^https:\/\//.test(value),
  );
  return found?.path ?? null;
}

/** The reason has something to do in it, or somebody to turn to. */
export const tellsToAct = (reading: Reading): boolean => TO_DO.test(reasonIn(reading) ?? '');
