/** Credentials that are none: what a program made of a missing value, and templates left unfilled. */

export type PlaceholderKind =
  /** Empty, or white space only. */
  | 'empty'
  /** The text that a language makes of a missing or wrong value: `undefined`, `[object Object]`. */
  | 'programming-accident'
  /** A template whose variable was not put in: `{{token}}`, `${TOKEN}`. */
  | 'unfilled-template'
  /** An example out of documentation: `YOUR_TOKEN`, `your-api-key-here`. */
  | 'example-value'
  /** Masked for display and then copied: `xxxx`, `****`. */
  | 'masked';

export interface Placeholder {
  kind: PlaceholderKind;
  /** The text itself, without quotes around it, cut at 80 characters; it is no secret. */
  what: string;
  /** One sentence: how such a text comes about. */
  explanation: string;
}

/** Longer texts are not looked at, except functions, whose source can be of any length. */
const LONGEST = 200;
const SHOWN = 80;

/** Exact texts, in lower case where case varies between languages. */
const ACCIDENTS: ReadonlyMap<string, string> = new Map([
  ['undefined', 'JavaScript writes a variable that was never set as "undefined"'],
  ['null', 'an empty variable was turned into the text "null"'],
  ['(null)', 'C and Objective-C write an empty pointer as "(null)"'],
  ['<null>', 'Objective-C writes a null object as "<null>"'],
  ['nil', 'Ruby, Go or Swift wrote an empty value as "nil"'],
  ['<nil>', 'Go writes an empty value as "<nil>"'],
  ['none', 'Python writes an empty variable as "None"'],
  ['nan', 'JavaScript writes a failed calculation as "NaN"'],
  ['true', 'a condition was sent instead of the token'],
  ['false', 'a condition was sent instead of the token, often because "&&" gave false'],
  ['undefinedundefined', 'two variables that were never set were joined'],
  ['nullnull', 'two empty variables were joined'],
  ['optional.empty', 'Java writes an empty Optional as "Optional.empty"'],
]);

/** Texts that languages make of objects and functions; anchored, each linear. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /^\[object Promise\]/,
    'a promise was sent instead of its value: an "await" is missing in front of the call that gives the token',
  ],
  [
    /^Promise \{ /,
    'a promise was sent instead of its value: an "await" is missing in front of the call that gives the token',
  ],
  [
    /^\[object [A-Z]\w*\](?:,?\[object [A-Z]\w*\])*$/,
    'JavaScript writes an object as "[object …]": the object that holds the token was sent instead of its member',
  ],
  [/^Symbol\([^()]*\)$/, 'a JavaScript symbol was sent instead of the token'],
  [
    /^(?:async )?function\b[ *]?[\w$]*\s?\(/,
    'the source of a JavaScript function was sent: the function was not called',
  ],
  [
    /^(?:async )?\(?[\w$, ]{0,60}\)? ?=> ?\S/,
    'the source of a JavaScript function was sent: the function was not called',
  ],
  [
    /^<(?:bound method|built-in|function|coroutine object|generator object|class|property object) /,
    'Python wrote a function or object: it was not called, or not awaited',
  ],
  [/^<[\w.]+ object at 0x[0-9a-f]+>$/i, 'Python wrote an object instead of its value'],
  [
    /^(?:System|Microsoft)\.[A-Z]\w*(?:\.\w+)*(?:`\d.*)?$/,
    '.NET wrote the name of a type instead of a value',
  ],
  [/^(?:[a-z]\w*\.){2,}[A-Z][\w$]*@[0-9a-f]{1,8}$/, 'Java wrote an object instead of its value'],
  [/^&?\{?<nil>/, 'Go wrote an empty value'],
];

const WORD = String.raw`[\w.\- ]{1,100}`;

/** Templates: the whole text is one variable, or a known prefix in front of one. */
const TEMPLATES: readonly (readonly [RegExp, string])[] = [
  [/^\{\{[^{}]{0,150}\}\}$/, '{{…}} (Postman, Handlebars, Jinja and others)'],
  [/^\$\{\{[^{}]{0,150}\}\}$/, 'a dollar sign and {{…}} (GitHub Actions)'],
  [
    /^\$\{[^{}]{0,150}\}$/,
    'a dollar sign and {…} (shell and JavaScript; JavaScript only fills it in between backquotes)',
  ],
  [/^#\{[^{}]{0,150}\}$/, '#{…} (Ruby)'],
  [new RegExp(String.raw`^\{${WORD}\}$`), '{…}'],
  [new RegExp(String.raw`^\$\(${WORD}\)$`), '$(…) (Azure Pipelines, make)'],
  [
    /^\$(?:[A-Z_][A-Z0-9_]{2,60}|[A-Za-z_]{0,30}(?:[Tt]oken|[Kk]ey|[Ss]ecret|[Jj]wt)\w{0,30})$/,
    '$NAME (shell and PHP; single quotes keep it from being filled in)',
  ],
  [/^\$env:\w{1,60}$/i, '$env:NAME (PowerShell)'],
  [/^%[A-Za-z_]\w{1,60}%$/, '%NAME% (Windows command line)'],
  [/^%(?:[sdv]|\(\w{1,40}\)s)$/, '%s (a format string without its value)'],
  [/^<%=?[^%]{0,100}%>$/, '<%= … %> (ERB, EJS)'],
  [/^<[A-Za-z][\w .\-/:]{0,100}>$/, '<…>'],
  [/^\[[A-Za-z][\w .-]{0,100}\]$/, '[…]'],
  [/^(?:__|@@|##)[A-Z][A-Z0-9_]{1,60}(?:__|@@|##)$/, 'a marker for a build step that did not run'],
  [
    /^(?:process\.env|import\.meta\.env|os\.environ)\b[\w.[\]"']{0,80}$/,
    'the name of an environment variable',
  ],
];

/** Names that a variable for the token has, sent instead of what it holds; any where it is written as a constant. */
const VARIABLE = /^(?:(?:access|auth|bearer|id|jwt|api|oauth)[_-]?)?token$|^jwt$|^api[_-]?key$/i;
const CONSTANT = /^[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){0,4}_(?:TOKEN|KEY|SECRET|PASSWORD)$/;

/** Words that examples are made of; a value made of nothing else, with one of MARKERS, is one. */
const VOCABULARY = new Set(
  (
    'your my the a an here goes insert paste put enter replace with me it this add set use change changeme actual real valid ' +
    'access api apikey auth authorization authentication bearer jwt oauth oauth2 token tokens key keys secret id client personal ' +
    'pat user username app application account service bot session refresh private public test live example sample dummy ' +
    'placeholder value string goes-here fill in todo fixme tbd github gitlab openai anthropic stripe slack google aws azure ' +
    'shopify twilio sendgrid npm pypi discord huggingface hf vault databricks supabase cloudflare digitalocean notion'
  ).split(' '),
);
const MARKERS = new Set(
  'your insert paste put enter replace here changeme placeholder todo fixme tbd'.split(' '),
);
const NOUNS = new Set(
  'token tokens key keys apikey secret jwt id pat password credential credentials value'.split(' '),
);

/**
 * Recognises a credential that is no credential: what stands behind the scheme (or the whole of an
 * API key field). Null for anything that could be one: every rule needs the whole text.
 *
 * @example readPlaceholder('[object Object]')?.kind // 'programming-accident'
 */
export function readPlaceholder(source: string): Placeholder | null {
  const text = bare(source);
  if (text === '') {
    return { kind: 'empty', what: '', explanation: 'nothing stands where the credential belongs' };
  }
  const found = (kind: PlaceholderKind, explanation: string): Placeholder => ({
    kind,
    what: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
    explanation,
  });
  // Most tokens are long and hold none of the characters that the rules ask for.
  const head = text.slice(0, LONGEST);
  if (text.length <= LONGEST) {
    const accident = ACCIDENTS.get(text.toLowerCase());
    if (accident !== undefined) return found('programming-accident', accident);
    const template = TEMPLATES.find(([shape]) => shape.test(text));
    if (template && !/^\[object /.test(text) && !SHAPES.some(([shape]) => shape.test(text))) {
      return found('unfilled-template', `what stands for a value was not replaced: ${template[1]}`);
    }
  }
  if (/^[^!-~]|^[\w&<([$]/.test(head)) {
    const shape = SHAPES.find(([form]) => form.test(head));
    if (shape) return found('programming-accident', shape[1]);
  }
  if (text.length > LONGEST) return null;
  const name = 'the name of a variable was sent instead of its value';
  if (VARIABLE.test(text)) return found('unfilled-template', name);
  if (isMasked(text)) {
    return found('masked', 'the token was copied from a place that shows it masked');
  }
  if (isExample(text)) {
    return found(
      'example-value',
      'an example out of documentation was not replaced by a value of one’s own',
    );
  }
  return CONSTANT.test(text) ? found('unfilled-template', name) : null;
}

/** Without white space and quotes around it. */
function bare(source: string): string {
  const text = source.trim();
  const quote = text.charAt(0);
  return text.length > 1 && '"\'`'.includes(quote) && text.endsWith(quote)
    ? text.slice(1, -1).trim()
    : text;
}

/** One character over and over, perhaps behind a public prefix, in groups, or with a few left readable. */
function isMasked(text: string): boolean {
  if (/^(?:\*{3,}|•{3,}|\u2026|\.{3,})$/.test(text)) return true;
  if (/^[\w.-]{0,12}?(?:\*{4,}|•{4,})[\w.-]{0,8}$/.test(text)) return true;
  return /^(?:[A-Za-z]{2,10}[-_])*(?:x{3,}|X{3,})(?:[-_.](?:x{2,}|X{2,}))*(?:\.{3}|…)?$/.test(text);
}

/** `YOURAPITOKENHERE`: the same without anything between the words. */
const RUN_TOGETHER = /^your[a-z]{0,30}(?:token|key|secret|password|jwt)(?:here)?$/i;

/** Words in a row, parted by `_`, `-`, `.`, space or a change of case, that only an example is made of. */
function isExample(text: string): boolean {
  if (RUN_TOGETHER.test(text)) return true;
  if (!/^[A-Za-z][A-Za-z0-9 _.\-']*[!.]*$/.test(text)) return false;
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _.\-'!]+/)
    .filter((word) => word !== '');
  if (!words.some((word) => MARKERS.has(word))) return false;
  if (words.every((word) => VOCABULARY.has(word))) return true;
  // YOUR_<PRODUCT>_API_KEY: any plain words between the two
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const named = NOUNS.has(last) || ((last === 'here' || last === 'goes') && NOUNS.has(before));
  return words[0] === 'your' && named && words.every((word) => /^[a-z]+\d?$/.test(word));
}
