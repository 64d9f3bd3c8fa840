/** What keeps a text from being base64 (RFC 4648 §4), and where. */
export interface Base64Fault {
  code: 'alphabet' | 'length' | 'padding' | 'url-alphabet';
  at: number;
  message: string;
}

export interface Base64Reading {
  /** The octets up to the first fault. */
  bytes: Uint8Array;
  fault: Base64Fault | null;
}

const VALUES = new Int8Array(0x80).fill(-1);
for (const [i, c] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  VALUES[c.charCodeAt(0)] = i;
}
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

/**
 * Decodes base64 and says where it goes wrong, which atob does not. The URL alphabet is understood and noted.
 * Missing padding is a fault of code `padding`, but all octets are there.
 */
export function readBase64(text: string): Base64Reading {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x3d) end--;
  const padding = text.length - end;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let length = 0;
  let bits = 0;
  let buffer = 0;
  let fault: Base64Fault | null = null;
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    const value = c < 0x80 ? (VALUES[c] ?? -1) : -1;
    if (value < 0) {
      const message = `${JSON.stringify(text.charAt(i))} is not in the base64 alphabet`;
      return { bytes: bytes.slice(0, length), fault: { code: 'alphabet', at: i, message } };
    }
    if (fault === null && (c === 0x2d || c === 0x5f)) {
      fault = { code: 'url-alphabet', at: i, message: 'the URL alphabet of base64 is used' };
    }
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (buffer >> bits) & 0xff;
    }
  }
  if (end % 4 === 1) {
    fault = { code: 'length', at: end, message: 'the text was cut: one character is left over' };
  } else if (fault === null && (end + padding) % 4 !== 0) {
    fault = { code: 'padding', at: end, message: 'the padding ("=") is missing or too long' };
  } else if (fault === null && padding > 2) {
    fault = { code: 'padding', at: end, message: 'more than two "=" at the end' };
  }
  return { bytes: bytes.slice(0, length), fault };
}

/** The octets as UTF-8; null when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Each octet as the character of that number. */
export function decodeLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 0x2000) {
    pieces.push(String.fromCharCode(...bytes.subarray(i, i + 0x2000)));
  }
  return pieces.join('');
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
