/** Writes DER by hand, independent of the library that reads it. */
export type Octets = readonly number[];

export function tlv(tag: number, ...content: Octets[]): Octets {
  const body = content.flat();
  const { length } = body;
  if (length < 0x80) return [tag, length, ...body];
  if (length < 0x100) return [tag, 0x81, length, ...body];
  return [tag, 0x82, length >> 8, length & 0xff, ...body];
}

export const sequence = (...items: Octets[]) => tlv(0x30, ...items);
export const context = (tag: number, ...items: Octets[]) => tlv(0xa0 | tag, ...items);
export const application = (tag: number, ...items: Octets[]) => tlv(0x60 | tag, ...items);
export const octetString = (bytes: Octets) => tlv(0x04, bytes);
export const generalString = (text: string) => tlv(0x1b, [...Buffer.from(text)]);
export const generalizedTime = (text: string) => tlv(0x18, [...Buffer.from(text)]);
export const enumerated = (value: number) => tlv(0x0a, [value]);
export const bitString = (bytes: Octets) => tlv(0x03, [0, ...bytes]);

export function integer(value: number): Octets {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.unshift(rest & 0xff);
    rest >>= 8;
  } while (rest > 0);
  if ((bytes[0] ?? 0) >= 0x80) bytes.unshift(0);
  return tlv(0x02, bytes);
}

export function oid(dotted: string): Octets {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const digits = [arc & 0x7f];
    for (let value = arc >> 7; value > 0; value >>= 7) digits.unshift((value & 0x7f) | 0x80);
    bytes.push(...digits);
  }
  return tlv(0x06, bytes);
}
