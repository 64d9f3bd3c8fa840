/**
 * The filter box: the words of the Network panel. Terms are separated by white space and ANDed;
 * `-` in front excludes; `key:value` looks in one column; `/…/` is a regular expression; quotes keep
 * white space together.
 */

/** What a filter looks at; all strings lower-case, except `url` and `text`. */
export interface Filterable {
  status: string;
  method: string;
  domain: string;
  url: string;
  /** Schemes asked for and the one sent. */
  asked: readonly string[];
  sent: readonly string[];
  token: string;
  /** Id of the first cause. */
  cause: string;
  certainty: string;
  type: string;
  initiator: string;
  /** Words such as `resolved`, `waiting`, `handshake`, `preflight`. */
  is: readonly string[];
  /** Everything that a bare word is looked up in. */
  text: string;
}

export const FILTER_KEYS = [
  'status',
  'method',
  'scheme',
  'asked',
  'sent',
  'domain',
  'cause',
  'token',
  'certainty',
  'type',
  'initiator',
  'url',
  'is',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export interface FilterTerm {
  negated: boolean;
  /** Null for a bare word or a regular expression. */
  key: FilterKey | null;
  value: string;
  test(row: Filterable): boolean;
}

export interface Filter {
  terms: readonly FilterTerm[];
  /** What could not be read, in words; empty if nothing. */
  error: string;
  test(row: Filterable): boolean;
}

const isKey = (word: string): word is FilterKey =>
  (FILTER_KEYS as readonly string[]).includes(word);

/** `*` stands for any run of characters; without one the whole value has to be equal. */
function wildcard(pattern: string): (value: string) => boolean {
  if (!pattern.includes('*')) return (value) => value === pattern;
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  const middle = parts.slice(1, -1);
  return (value) => {
    if (!value.startsWith(first)) return false;
    let at = first.length;
    for (const part of middle) {
      const found = value.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return value.length - last.length >= at && value.endsWith(last);
  };
}

/** `4xx` and `40*` read as families of status codes. */
function statusTest(value: string): (row: Filterable) => boolean {
  const matches = wildcard(value.replace(/x+$/, '*'));
  return (row) => matches(row.status);
}

function keyTest(key: FilterKey, value: string): (row: Filterable) => boolean {
  const wanted = value.toLowerCase();
  const matches = wildcard(wanted);
  switch (key) {
    case 'status':
      return statusTest(wanted);
    case 'method':
      return (row) => matches(row.method);
    case 'scheme':
      return (row) => row.asked.some(matches) || row.sent.some(matches);
    case 'asked':
      return (row) => (wanted === 'none' ? row.asked.length === 0 : row.asked.some(matches));
    case 'sent':
      return (row) => (wanted === 'none' ? row.sent.length === 0 : row.sent.some(matches));
    case 'domain':
      return (row) => matches(row.domain) || row.domain.endsWith(`.${wanted}`);
    case 'cause':
      return (row) => matches(row.cause);
    case 'token':
      return (row) => row.token.includes(wanted);
    case 'certainty':
      return (row) => matches(row.certainty);
    case 'type':
      return (row) => matches(row.type);
    case 'initiator':
      return (row) => row.initiator.includes(wanted);
    case 'url':
      return (row) => row.url.toLowerCase().includes(wanted);
    case 'is':
      return (row) => row.is.some(matches);
  }
}

/** Cuts at white space outside quotes and outside `/…/`. */
function words(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const begin = at;
    if (text.charAt(at) === '-') at += 1;
    if (text.charAt(at) === '/') {
      const end = closing(text, at + 1);
      if (end > 0) {
        found.push(text.slice(begin, end + 1));
        at = end + 1;
        continue;
      }
    }
    let quoted = false;
    while (at < text.length && (quoted || !/\s/.test(text.charAt(at)))) {
      if (text.charAt(at) === '"') quoted = !quoted;
      at += 1;
    }
    found.push(text.slice(begin, at));
  }
  return found;
}

/** Index of the `/` that ends a regular expression which begins before `from`; -1 if none. */
function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '/' && (at + 1 === text.length || /\s/.test(text.charAt(at + 1)))) return at;
  }
  return -1;
}

function readTerm(word: string, complain: (what: string) => void): FilterTerm | null {
  const negated = word.startsWith('-') && word.length > 1;
  const body = negated ? word.slice(1) : word;
  if (body.length > 2 && body.startsWith('/') && body.endsWith('/')) {
    try {
      const expression = new RegExp(body.slice(1, -1), 'i');
      const test = (row: Filterable) => expression.test(row.url) || expression.test(row.text);
      return { negated, key: null, value: body, test };
    } catch {
      complain(`${body} is not a regular expression`);
      return null;
    }
  }
  const colon = body.indexOf(':');
  const name = colon > 0 ? body.slice(0, colon).toLowerCase() : '';
  if (isKey(name)) {
    const value = body.slice(colon + 1).replaceAll('"', '');
    // A key whose value is still being typed must not empty the list.
    if (value === '') return null;
    return { negated, key: name, value, test: keyTest(name, value) };
  }
  const wanted = body.replaceAll('"', '').toLowerCase();
  // So must a minus before its word.
  if (wanted === '' || wanted === '-') return null;
  return { negated, key: null, value: wanted, test: (row) => row.text.includes(wanted) };
}

/** Reads the text of the filter box; never throws. */
export function parseFilter(text: string): Filter {
  let error = '';
  const terms = words(text).flatMap((word) => {
    const term = readTerm(word, (what) => {
      error = what;
    });
    return term ? [term] : [];
  });
  return {
    terms,
    error,
    test: (row) => terms.every((term) => term.test(row) !== term.negated),
  };
}

export interface Completion {
  /** The whole text of the box once it is taken. */
  text: string;
  label: string;
}

/**
 * What the word at the end of the box could become: a key, or one of the values that occur in the
 * list.
 */
export function complete(
  text: string,
  values: (key: FilterKey) => readonly string[],
): Completion[] {
  const word = /(?:^|\s)(-?)([^\s"/]*)$/.exec(text);
  if (!word) return [];
  const [, minus = '', typed = ''] = word;
  const before = text.slice(0, text.length - typed.length - minus.length);
  const colon = typed.indexOf(':');
  if (colon < 0) {
    if (typed === '') return [];
    return FILTER_KEYS.filter((key) => key.startsWith(typed.toLowerCase())).map((key) => ({
      text: `${before}${minus}${key}:`,
      label: `${minus}${key}:`,
    }));
  }
  const key = typed.slice(0, colon).toLowerCase();
  if (!isKey(key)) return [];
  const begun = typed.slice(colon + 1).toLowerCase();
  return values(key)
    .filter((value) => value.startsWith(begun) && value !== begun)
    .slice(0, 12)
    .map((value) => ({
      text: `${before}${minus}${key}:${value} `,
      label: `${minus}${key}:${value}`,
    }));
}
