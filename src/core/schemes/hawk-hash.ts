/** The hash over content that Hawk signs (https://github.com/mozilla/hawk/blob/main/API.md, payload validation). */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { readBase64, toHex } from './base64.ts';

/** Octets of SHA-1; Hawk has no others than this and SHA-256. */
const SHA1_LENGTH = 20;

/** Whether `hash` is that of this content under this media type, which has no parameters and is in lower case. */
export function isHawkHash(hash: string, mediaType: string, content: string): boolean {
  const { bytes } = readBase64(hash);
  const make = bytes.length === SHA1_LENGTH ? sha1 : sha256;
  const text = `hawk.1.payload\n${mediaType}\n${content}\n`;
  return toHex(make(new TextEncoder().encode(text))) === toHex(bytes);
}
