/** The value that the words of a refusal say they want, beside the one that came. */
import type { Reading, Step } from '../../analysis.ts';
import type { Meaning } from '../../services/service.ts';
import { step } from '../cause.ts';
import { hostOf, quote, requestLine } from './words.ts';

const NAME = '[\\w@](?:[\\w.:/@#~%+*-]*[\\w/])?';
/** What may stand between the verb and the name. */
const BETWEEN =
  '(?: (?:the|an?|one|of|any|values?|aud|audiences?|claims?|identifiers?|issuers?|iss|to|be|resource|allowed|expected|is|are))*';
const WANTED = new RegExp(
  `\\b(?:expect(?:ed|s|ing)?|should (?:be|contain|include)|must (?:be|contain|include)|required?|requires|want(?:ed|s)?|allowed|accept(?:s|ed)|(?:doesn'?t|does not) (?:include|contain|match)|not for|want|(?:et|mais) non (?:à|au|pour))(?!\\w)${BETWEEN}(?<sign> ?[:=] ?["'\`“(\\[]*| ["'\`“(\\[]+| )(?<name>${NAME})`,
  'gi',
);
const FIELD =
  /(?:^|\.)(?:expected|required|want(?:ed)?)_?(?:aud(?:ience)?s?|iss(?:uers?)?)?(?:\.0)?$/i;

/** Longer texts are pages and traces. */
const LONGEST = 1000;

/** What a variable reads that nobody has set (JavaScript, Java, Python). */
const UNSET = /^(?:undefined|null|NaN|None)$/;

/**
 * What is wanted in place of `mine`, where the server says it in words of that meaning; null where it names
 * nothing but what came, or no value.
 */
export function expectedInWords(
  reading: Reading,
  means: Meaning,
  mine: readonly string[],
): string | null {
  const name = namedInWords(reading, means, mine);
  return name !== null && UNSET.test(name) ? null : name;
}

/** The word for nothing (`undefined`) that stands where the wanted value should: the server has none set. */
export function unsetInWords(reading: Reading, means: Meaning): string | null {
  const name = namedInWords(reading, means, []);
  return name !== null && UNSET.test(name) ? name : null;
}

/** What only the owner of the server can mend: `what` is the name of the setting, `has` what the token has. */
export const unsetSteps = (reading: Reading, what: string, word: string, has: string): Step[] => [
  step(
    'owner',
    `Set the ${what} that ${hostOf(reading)} expects: it reads ${quote(word)} there, as a setting or environment variable does that is missing. The token has ${has}.`,
  ),
  step(
    'owner',
    `Read the variable before the check of ${requestLine(reading)} is set up, under the very name that it has in the environment, and refuse to start without it.`,
  ),
];

function namedInWords(reading: Reading, means: Meaning, mine: readonly string[]): string | null {
  const isOther = (name: string | undefined): name is string =>
    name !== undefined && name.length > 1 && !mine.includes(name);
  if (!reading.services.statements.some((one) => one.means === means)) return null;
  const field = reading.content.fields.find(
    ({ path, value }) => FIELD.test(path) && isOther(value),
  );
  if (field && !field.value.includes(' ')) return field.value;
  for (const text of textsOf(reading, means)) {
    for (const { groups } of text.matchAll(WANTED)) {
      const { sign = '', name } = groups ?? {};
      // A plain word is one of the sentence, unless it is set apart.
      if (isOther(name) && (sign !== ' ' || /[.:/_\d-]/.test(name))) return name;
    }
  }
  return null;
}

/** The words of that meaning, whole (quotes are cut), and the sentences beside them. */
function textsOf(reading: Reading, means: Meaning): string[] {
  const { fields, text: body } = reading.content;
  const texts = reading.services.statements.flatMap(({ means: said, at, quote }) => {
    if (said !== means) return [];
    if (at.in === 'response') return reading.responseFieldValues(at.field)[at.line] ?? quote;
    if (at.in !== 'body') return quote;
    return fields.length > 0 ? fields.map(({ value }) => value) : [body, quote];
  });
  return texts.filter((text) => text.length <= LONGEST);
}
