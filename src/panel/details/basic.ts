/** User and password of a Basic credential (RFC 7617 §2), for display only. */
export interface BasicCredential {
  user: string;
  password: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Null where the text is not base64 or holds no colon. UTF-8, else Latin-1. */
export function parseBasic(text: string): BasicCredential | null {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(text.trim()), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
  let decoded: string;
  try {
    decoded = utf8.decode(bytes);
  } catch {
    decoded = new TextDecoder('latin1').decode(bytes);
  }
  const colon = decoded.indexOf(':');
  if (colon < 0) return null;
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
