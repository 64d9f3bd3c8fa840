/** Scopes that the words of a refusal ask for, as far as they stand apart from the words around them. */

/** What the token has is named too, and is not asked for. */
const HELD =
  /\b(?:(?:token|granted|current|provided|available|your|invalid) scopes?(?:\(s\))?|limited to|scopes? (?:on the request|of the token|granted|provided)|(?:but|you|key|token) (?:has|have|had|got|only|holds)|holds|got|actual)\b[^.;]*(?:\.\w[^.;]*)*/gi;

const NAME = '[\\w*](?:[\\w.:/*-]*[\\w*])?';
const LIST = `${NAME}(?:(?: ?[,|] ?| or | and | )${NAME})*`;
const SCOPE = '(?:scopes?|scope\\(s\\)|permissions?|privileges?|abilit(?:y|ies))';

/** In quotation marks or brackets near the word … */
const QUOTED = new RegExp(
  `(?:\\b${SCOPE}[^.;"'\`“\\[]{0,20}|\\bone of )(?<!\\w)["'\`“\\[]+(${LIST})["'\`”\\]]|(?<!\\w)["'\`“\\[](${LIST})["'\`”\\]]+ (?:\\w+ )?${SCOPE}\\b`,
  'gi',
);
/** … behind a colon … */
const LISTED = new RegExp(
  `(?:\\b${SCOPE}|\\bany of|\\bone of)(?: \\w+){0,2}(?: ?: |=)(${LIST})`,
  'gi',
);
/** … or beside it as a word that is no other. */
const BESIDE = new RegExp(
  `(?:\\b${SCOPE} (?:of |named )?(${NAME}) (?:is |are )?(?:required|missing|needed|not granted))|(${NAME}) (?:oauth )?${SCOPE}\\b`,
  'gi',
);

/** Made of parts (`read:users`, `Chat.ReadWrite`, `offline_access`), or a word that many products have. */
const STANDS_APART = /^(?:[a-z*]\w*(?:[.:/_-][\w*]+)+|openid|profile|email|follow|repo)$/i;
/** Behind a colon or in quotation marks these are no names. */
const NO_NAME =
  /^(?:an?|the|any|all|one|of|or|and|to|for|on|in|is|are|be|this|that|your|its|api|oauth2?|token|access|requests?|resource|scopes?|permissions?|required|following|insufficient|invalid|missing|none|null|undefined|not|no|see|please|check|requires?|get|post|put|patch|delete|https?:.*|read[-_]only)$/i;

const isName = (name: string) => name.length > 1 && !NO_NAME.test(name);
const standsApart = (name: string) => STANDS_APART.test(name) && !NO_NAME.test(name);

/**
 * The names, in their order and without repeats; none where the words name none.
 *
 * @param text as the server wrote it
 */
export function scopesInWords(text: string): string[] {
  const asked = text.replace(HELD, '');
  const found = new Set<string>();
  const add = (list: string, fits: (name: string) => boolean) => {
    for (const name of list.split(/[\s,|]+/)) {
      if (name !== 'or' && name !== 'and' && fits(name)) found.add(name);
    }
  };
  for (const [, ...lists] of asked.matchAll(QUOTED))
    for (const list of lists) add(list ?? '', isName);
  for (const [, list = ''] of asked.matchAll(LISTED)) {
    // Several words without a comma are a sentence, in which a name may stand.
    add(list, list.includes(',') || !list.includes(' ') ? isName : standsApart);
  }
  for (const [, one, other] of asked.matchAll(BESIDE)) {
    add(one ?? other ?? '', standsApart);
  }
  return [...found];
}
