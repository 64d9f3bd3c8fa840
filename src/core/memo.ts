/**
 * Remembers what a pure function made of the texts it saw last: the same token, the same body and
 * the same challenge come again with every refusal of a page. Bounded in the length of the texts, one
 * by one and together, and forgotten as a whole, so that nothing is kept for long.
 */
export interface MemoBounds {
  /** How long the texts of one generation are together; two generations are kept. */
  room?: number;
  /** Longer texts are read anew each time. */
  longest?: number;
}

/** What is made of a text takes room too, however short the text. */
const EACH = 100;

export function memo<Value>(
  read: (text: string) => Value,
  { room = 1_000_000, longest = 8192 }: MemoBounds = {},
): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let left = room;
  return (text) => {
    if (text.length > longest) return read(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? read(text);
    left -= text.length + EACH;
    if (left < 0) {
      old = young;
      young = new Map();
      left = room - text.length - EACH;
    }
    young.set(text, value);
    return value;
  };
}
