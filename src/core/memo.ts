/**
 * Remembers what a pure function made of the texts it saw last: the same token, the same body and
 * the same challenge come again with every refusal of a page. Bounded in number and in the length
 * of the texts, and forgotten as a whole, so that nothing is kept for long.
 */
export interface MemoBounds {
  /** How many texts of one generation are kept; two generations are. */
  entries?: number;
  /** Longer texts are read anew each time. */
  longest?: number;
}

export function memo<Value>(
  read: (text: string) => Value,
  { entries = 1000, longest = 8192 }: MemoBounds = {},
): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? read(text);
    if (young.size >= entries) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
