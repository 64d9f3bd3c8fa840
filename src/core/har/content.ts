/** Bodies in HAR files: text, base64, or what a sanitizer left of them. */
import { type Fact, known, unknown } from '../exchange.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * What sanitizers write in place of a value, with or without the scheme or the name before it:
 * `[REDACTED]`, `Bearer [redacted]`, `[cookie redacted]`, `<removed>`, `***`; ours is `•••(12)`.
 */
const BEFORE = '^(?:[\\w-]{1,20} )?["\']?';
const BRACKETED = new RegExp(
  `${BEFORE}[\\[<({]+[\\w .-]{0,40}\\b(?:redacted|removed|masked|saniti[sz]ed|scrubbed|filtered|stripped|hidden)[\\w .-]{0,20}[\\])>}]+["']?$`,
  'i',
);
const BARE = new RegExp(
  `${BEFORE}(?:[\\w.-]{1,40} )?(?:redacted|saniti[sz]ed|scrubbed)["']?$`,
  'i',
);
const STARS = new RegExp(`${BEFORE}(?:\\*{3,}|•{3,}(?:\\(\\d+\\))?|█{3,})["']?$`);

/** Looked for first, as most values end otherwise or have nothing of it. */
const ENDS: ReadonlySet<string | undefined> = new Set('*•█])>}"\'dD');
const HINT = /[*•█]{3}|redact|removed|masked|saniti[sz]ed|scrubbed|filtered|stripped|hidden/i;

/** True for a value that says nothing but that it was taken out. */
export function isRedacted(value: string): boolean {
  if (value.length > 120) return false;
  const trimmed = value.trim();
  if (!ENDS.has(trimmed.at(-1)) || !HINT.test(trimmed)) return false;
  return STARS.test(trimmed) || BRACKETED.test(trimmed) || BARE.test(trimmed);
}

/** True for a credential of which our own mask has taken a part. */
export const isPartlyMasked = (value: string): boolean =>
  value.includes('•••(') && /•••\(\d+\)/.test(value);

/** Bytes of base64, or null. */
function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}

const isTextual = (mimeType: string): boolean =>
  mimeType === '' ||
  /^text\/|[/+](?:json|xml|javascript|ecmascript|x-www-form-urlencoded|graphql|yaml|problem)|charset=/i.test(
    mimeType,
  );

/** Decodes by the charset that is named, else UTF-8. */
function decode(bytes: Uint8Array, mimeType: string): string {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(mimeType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * A body as text. Base64 of what is text by its media type, or reads as text, is decoded; other bytes
 * stay base64.
 */
export function bodyText(text: string, encoding: string, mimeType: string): string {
  if (encoding.toLowerCase() !== 'base64') return text;
  const bytes = bytesOf(text);
  if (!bytes) return text;
  const plain = decode(bytes, mimeType);
  // A NUL or a replacement character: it was no text.
  return isTextual(mimeType) || !/[\0\ufffd]/.test(plain) ? plain : text;
}

/** `content` of a HAR response. */
export function contentText(content: Item): Fact<string> {
  const { text, encoding, mimeType, size } = content;
  if (typeof text !== 'string') return size === 0 ? known('') : unknown('not-seen');
  if (text !== '' && text.length < 100 && isRedacted(text)) return unknown('removed');
  // Browsers write an empty text where they no longer had the body.
  if (text === '' && typeof size === 'number' && size > 0) return unknown('not-seen');
  return known(
    bodyText(
      text,
      typeof encoding === 'string' ? encoding : '',
      typeof mimeType === 'string' ? mimeType : '',
    ),
  );
}

/** `postData` of a HAR request: its text, or its parameters as a form would send them. */
export function postText(request: Item, method: string): Fact<string> {
  const { postData, bodySize } = request;
  if (typeof postData === 'object' && postData !== null) {
    const { text, params, encoding, mimeType } = postData as Item;
    if (typeof text === 'string' && text !== '') {
      if (text.length < 100 && isRedacted(text)) return unknown('removed');
      return known(
        bodyText(text, String(encoding ?? ''), typeof mimeType === 'string' ? mimeType : ''),
      );
    }
    if (Array.isArray(params) && params.length > 0) return known(formText(params));
    if (typeof text === 'string') return known('');
  }
  const bodiless = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  return bodySize === 0 || bodiless ? known('') : unknown('not-seen');
}

function formText(params: readonly unknown[]): string {
  const form = new URLSearchParams();
  for (const param of params) {
    const { name, value } = (param ?? {}) as Item;
    form.append(String(name ?? ''), String(value ?? ''));
  }
  return form.toString();
}
