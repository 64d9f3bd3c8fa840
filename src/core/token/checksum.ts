/** Checksums that products build into their tokens, so that a typing error shows without asking them. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of a text in US-ASCII (ISO/IEC 13239, as in zip and PNG). */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
    text = BASE62.charAt(rest % 62) + text;
  }
  return text.padStart(6, '0');
}

/**
 * GitHub and npm: 30 random characters, then their CRC-32 in base62, six characters
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
export function githubChecksum(rest: string): boolean | null {
  // Newer layouts hold a JWT and have no checksum.
  if (/[^A-Za-z0-9]/.test(rest)) return null;
  return base62(crc32(rest.slice(0, -6))) === rest.slice(-6);
}

/** Grafana: `glsa_<secret>_<CRC-32 of all before it, least significant byte first, in hexadecimal>`. */
export function grafanaChecksum(rest: string): boolean {
  const at = rest.lastIndexOf('_');
  const crc = crc32(`glsa_${rest.slice(0, at)}`);
  const bytes = [crc, crc >>> 8, crc >>> 16, crc >>> 24].map((byte) =>
    (byte & 0xff).toString(16).padStart(2, '0'),
  );
  return bytes.join('') === rest.slice(at + 1).toLowerCase();
}
