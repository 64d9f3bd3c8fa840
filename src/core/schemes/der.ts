import * as asn1js from 'asn1js';

/** One ASN.1 element (X.690), in the little that Kerberos and SPNEGO need of it. */
export interface Der {
  class: 'universal' | 'application' | 'context' | 'private';
  tag: number;
  children: Der[];
  /** Content of a primitive element; empty for a constructed one. */
  bytes: Uint8Array;
  /** Dotted, for an OBJECT IDENTIFIER. */
  oid: string | null;
}

const CLASSES = ['universal', 'universal', 'application', 'context', 'private'] as const;

/** The element that begins the octets and the offset behind it; null where they are not BER. Never throws. */
export function readDer(bytes: Uint8Array): { element: Der; end: number } | null {
  try {
    const { offset, result } = asn1js.fromBER(bytes, { parseEmbedded: false });
    return offset < 0 ? null : { element: convert(result), end: offset };
  } catch {
    return null;
  }
}

function convert(node: asn1js.BaseBlock): Der {
  const block = node.valueBlock as { value?: unknown; valueHexView?: Uint8Array };
  const children = Array.isArray(block.value)
    ? block.value.filter((child) => child instanceof asn1js.BaseBlock).map(convert)
    : [];
  return {
    class: CLASSES[node.idBlock.tagClass] ?? 'private',
    tag: node.idBlock.tagNumber,
    children,
    bytes: children.length === 0 ? (block.valueHexView ?? new Uint8Array()) : new Uint8Array(),
    oid: node instanceof asn1js.ObjectIdentifier ? node.getValue() : null,
  };
}

/** The content of the explicitly tagged field `[tag]` among the children of a SEQUENCE. */
export function field(sequence: Der | undefined, tag: number): Der | undefined {
  return sequence?.children.find((child) => child.class === 'context' && child.tag === tag)
    ?.children[0];
}

/** INTEGER or ENUMERATED, as far as a number of JavaScript holds it. */
export function integer(element: Der | undefined): number | null {
  if (!element || element.bytes.length === 0 || element.bytes.length > 6) return null;
  let value = (element.bytes[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const byte of element.bytes) value = value * 256 + byte;
  return value;
}

/** Any string type, as UTF-8, which Kerberos strings are in practice. */
export function text(element: Der | undefined): string {
  return element ? new TextDecoder().decode(element.bytes) : '';
}
