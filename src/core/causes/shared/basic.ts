/** Basic credentials (RFC 7617 §2), decoded with the reason where they cannot be. */
import type { Span } from '../../http/scan.ts';

export type Decoded =
  | { ok: true; user: string; password: string }
  | { ok: false; why: string; span: Span | null };

const ALPHABET = /[^A-Za-z0-9+/=]/;
const utf8 = new TextDecoder();

/** Decodes what follows the scheme. Never throws. */
export function decodeBasic(text: string): Decoded {
  const stray = ALPHABET.exec(text);
  if (stray) {
    const span = { start: stray.index, end: stray.index + 1 };
    const plain = text.includes(':');
    if (plain)
      return {
        ok: false,
        why: 'user name and password stand there as they are, not in base64',
        span,
      };
    return { ok: false, why: 'it holds a character that base64 does not have', span };
  }
  const bytes = bytesOf(text);
  if (bytes === null)
    return { ok: false, why: 'its length is not that of any base64 text', span: null };
  const source = utf8.decode(bytes);
  const colon = source.indexOf(':');
  if (colon < 0) {
    const inner = /^[A-Za-z0-9+/]{4,}={0,2}$/.test(source) ? bytesOf(source) : null;
    const twice = inner !== null && utf8.decode(inner).includes(':');
    return {
      ok: false,
      why: twice ? 'it was encoded twice' : 'there is no colon between user name and password',
      span: null,
    };
  }
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code >= 0x20 && code !== 0x7f) continue;
    const what = code === 0x0a || code === 0x0d ? 'a line break' : 'a control character';
    return { ok: false, why: `${what} stands inside user name or password`, span: null };
  }
  return { ok: true, user: source.slice(0, colon), password: source.slice(colon + 1) };
}

function bytesOf(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
