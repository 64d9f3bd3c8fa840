/**
 * The body of an answer (or of a request) as far as it was seen: its fields if it has any, and the
 * text a person would read. Nothing is fetched or run; at most `LIMIT` characters are looked at.
 */
import { type Fact, known, type Unseen } from '../exchange.ts';

export interface ContentField {
  /** Dotted path: `error.code`, `errors.0.message`; element names for XML; keys for forms. */
  path: string;
  value: string;
}

export type ContentKind = 'json' | 'form' | 'html' | 'xml' | 'text' | 'empty' | 'unseen';

export interface Content {
  kind: ContentKind;
  /** Why the body is not known; null when it is. */
  why: Unseen | null;
  /** At most `LIMIT` characters of it. */
  raw: string;
  fields: readonly ContentField[];
  /** What a person would read: text without markup, scripts and styles; the values of fields. */
  text: string;
}

/** Error pages say what they have to say early; longer bodies are documents, not refusals. */
export const LIMIT = 64 * 1024;
const MAX_FIELDS = 200;
const MAX_DEPTH = 8;

const EMPTY: Content = { kind: 'empty', why: null, raw: '', fields: [], text: '' };

/** Reads a body by what it looks like; the declared media type only decides between look-alikes. */
export function readContent(body: Fact<string>, mediaType: string): Content {
  if (!body.known) return { kind: 'unseen', why: body.why, raw: '', fields: [], text: '' };
  const raw = body.value.length > LIMIT ? body.value.slice(0, LIMIT) : body.value;
  const start = firstVisible(raw);
  if (start === undefined) return { ...EMPTY, raw };
  if (start === '{' || start === '[' || start === '"') {
    const fields = jsonFields(raw);
    if (fields) return { kind: 'json', why: null, raw, fields, text: joined(fields) };
  }
  if (start === '<') {
    return isHtml(raw, mediaType) ? htmlContent(raw) : xmlContent(raw);
  }
  if (mediaType.includes('x-www-form-urlencoded')) {
    const fields = formFields(raw);
    return { kind: 'form', why: null, raw, fields, text: joined(fields) };
  }
  const markup = raw.indexOf('<') >= 0 && mediaType.includes('html');
  return { kind: 'text', why: null, raw, fields: [], text: markup ? visibleText(raw) : raw.trim() };
}

/** Reads a request body: JSON, a form, or text. */
export function readRequestContent(body: Fact<string>, mediaType: string): Content {
  const content = readContent(body, mediaType);
  const { raw } = content;
  const multipart = content.kind === 'text' && raw.startsWith('--');
  if (!multipart && (content.kind !== 'text' || !/^[\w.[\]%-]+=/.test(raw))) return content;
  const fields = multipart ? multipartFields(raw) : formFields(raw);
  if (fields.length === 0) return content;
  return { kind: 'form', why: null, raw, fields, text: joined(fields) };
}

/** The first field whose path ends in one of the names, case-insensitive. */
export function contentField(content: Content, ...names: string[]): ContentField | undefined {
  for (const name of names) {
    const wanted = name.toLowerCase();
    for (const field of content.fields) {
      const at = field.path.length - wanted.length;
      // Only a whole path or a whole end of it can fit, which the length tells.
      if (at !== 0 && field.path[at - 1] !== '.') continue;
      if (field.path.slice(at).toLowerCase() === wanted) return field;
    }
  }
  return undefined;
}

const joined = (fields: readonly ContentField[]) => fields.map((field) => field.value).join('\n');

function firstVisible(raw: string): string | undefined {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code > 0x20 && code !== 0xfeff) return raw[i];
  }
  return undefined;
}

function jsonFields(raw: string): ContentField[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw);
  } catch {
    return null;
  }
  const fields: ContentField[] = [];
  walk(parsed, '', 0, fields);
  return fields;
}

function walk(value: unknown, path: string, depth: number, fields: ContentField[]): void {
  if (fields.length >= MAX_FIELDS || depth > MAX_DEPTH || value === null) return;
  if (typeof value === 'string') fields.push({ path, value });
  else if (typeof value === 'number' || typeof value === 'boolean') {
    fields.push({ path, value: String(value) });
  } else if (Array.isArray(value)) {
    const count = Math.min(value.length, MAX_FIELDS);
    for (let i = 0; i < count; i++)
      walk(value[i], path ? `${path}.${i}` : `${i}`, depth + 1, fields);
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      walk(inner, path ? `${path}.${key}` : key, depth + 1, fields);
    }
  }
}

function formFields(raw: string): ContentField[] {
  const fields: ContentField[] = [];
  for (const [path, value] of new URLSearchParams(raw.trim())) {
    if (fields.length >= MAX_FIELDS) break;
    fields.push({ path, value });
  }
  return fields;
}

/** Parts that are no files (RFC 7578 §4.2), their first line. */
const PART =
  /;[ \t]*name="([^"\r\n]{1,100})"[ \t]*\r?\n(?:[\w-]{1,40}:[^\r\n]{0,200}\r?\n)?\r?\n([^\r\n]{0,8192})/g;

function multipartFields(raw: string): ContentField[] {
  const fields: ContentField[] = [];
  for (const [, path = '', value = ''] of raw.matchAll(PART)) {
    if (fields.length >= MAX_FIELDS) break;
    fields.push({ path, value });
  }
  return fields;
}

function isHtml(raw: string, mediaType: string): boolean {
  const head = raw.slice(0, 512).toLowerCase();
  if (head.includes('<?xml') && !head.includes('<html') && !head.includes('<!doctype html')) {
    return mediaType.includes('html');
  }
  return mediaType.includes('html') || /<(?:!doctype|html|head|body|h1|p|title|div)\b/.test(head);
}

function htmlContent(raw: string): Content {
  const text = visibleText(raw);
  return { kind: 'html', why: null, raw, fields: [], text };
}

const XML_LEAF = /<([A-Za-z_][\w.:-]{0,80})(?:\s[^<>]{0,400})?>([^<]{0,4000})<\/\1\s*>/g;

const CDATA = '<![CDATA[';

/** With the text of CDATA sections (XML 1.0 §2.7) written as any other. */
function withoutCdata(raw: string): string {
  let result = '';
  let from = 0;
  for (let at = raw.indexOf(CDATA); at >= 0; at = raw.indexOf(CDATA, from)) {
    const end = raw.indexOf(']]>', at);
    if (end < 0) break;
    const text = raw.slice(at + CDATA.length, end);
    result += raw.slice(from, at) + text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    from = end + 3;
  }
  return result + raw.slice(from);
}

function xmlContent(raw: string): Content {
  const fields: ContentField[] = [];
  const plain = withoutCdata(raw);
  for (const match of plain.matchAll(XML_LEAF)) {
    const [, path = '', value = ''] = match;
    if (fields.length >= MAX_FIELDS) break;
    if (value.trim()) fields.push({ path, value: decodeEntities(value.trim()) });
  }
  return { kind: 'xml', why: null, raw, fields, text: visibleText(plain) };
}

function visibleText(raw: string): string {
  return decodeEntities(betweenMarkup(raw, () => ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Text between tags, without comments, scripts and styles; one pass, no backtracking.
 * @param gap what takes the place of the markup that begins there
 */
export function betweenMarkup(raw: string, gap: (open: number) => string): string {
  let text = '';
  for (let at = 0; at < raw.length; ) {
    const open = raw.indexOf('<', at);
    if (open < 0) return text + raw.slice(at);
    text += raw.slice(at, open) + gap(open);
    at = afterMarkup(raw, open);
  }
  return text;
}

function afterMarkup(raw: string, open: number): number {
  if (raw.startsWith('<!--', open)) return after(raw, '-->', open + 4);
  const name = raw.slice(open + 1, open + 9).toLowerCase();
  if (name.startsWith('script')) return after(raw, '</script>', open);
  if (name.startsWith('style')) return after(raw, '</style>', open);
  return after(raw, '>', open);
}

function after(raw: string, end: string, from: number): number {
  const at = raw.indexOf(end, from);
  return at < 0 ? raw.length : at + end.length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]{2,6});/g, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export const emptyBody: Fact<string> = known('');
