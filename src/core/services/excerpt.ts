/** The part of a text that says so: a page has other things in it. */
import { betweenMarkup, type Content, decodeEntities } from '../http/content.ts';
import { QUOTE } from './service.ts';

/** Elements that begin a line of their own (HTML Standard §15.3.3), and cells. */
const BLOCK =
  /^<\/?(?:address|blockquote|body|br|center|dd|div|dl|dt|footer|h[1-6]|head|header|hr|html|li|main|meta|ol|p|pre|section|table|t[dhr]|title|ul)\b/i;
/** The longest of their names, with what stands around it. */
const NAME = 14;

/** The text of a body, with the lines of an HTML page parted as they are shown. */
export function inBlocks({ kind, raw, text }: Content): string {
  if (kind !== 'html') return text;
  const flat = raw.replace(/\s+/g, ' ');
  const gap = (open: number) => (BLOCK.test(flat.slice(open, open + NAME)) ? '\n' : ' ');
  return decodeEntities(betweenMarkup(flat, gap))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Lines up to this length are shown whole. */
const SHORT = 120;
/** Behind two words (“Bad request.”) the reason is yet to come. */
const SENTENCE_END = /(?<=[^.!?\n]{20})[.!?]\s+(?=[\p{Lu}"“'(])/gu;
/** How much of a longer sentence is shown in front of the word that counts. */
const LEADING = 90;

/** The line or sentence of the text around the word of that number; null where it is the whole text. */
export function excerptOf(text: string, word: string, nth: number): string | null {
  const whole = text.trim();
  if (whole.length <= SHORT && !whole.includes('\n')) return null;
  const found = [...whole.matchAll(new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'giu'))];
  const at = found[nth]?.index;
  if (at === undefined) return null;
  const line = partAround(whole, at, /\n\s*/g);
  const part = line.end - line.start <= SHORT ? line : partAround(whole, at, SENTENCE_END, line);
  if (part.end - part.start <= QUOTE) {
    const says = whole.slice(part.start, part.end).trim();
    // Labels of a form each have a line of their own.
    return says === whole || !says.includes(' ') ? null : says;
  }
  if (at - part.start < QUOTE - LEADING) {
    return part.start === 0 ? null : whole.slice(part.start, part.start + QUOTE);
  }
  const start = whole.indexOf(' ', at - LEADING) + 1;
  return start > 0 && start <= at ? `…${whole.slice(start, start + QUOTE - 1)}` : null;
}

interface Part {
  start: number;
  end: number;
}

/** What stands between two ends, the stop at its own end with it. */
function partAround(text: string, at: number, ends: RegExp, within?: Part): Part {
  let { start, end } = within ?? { start: 0, end: text.length };
  for (const { 0: gap, index } of text.matchAll(ends)) {
    if (index >= end) break;
    if (index + gap.length <= at) start = Math.max(start, index + gap.length);
    else if (index >= at) {
      end = index + gap.trimEnd().length;
      break;
    }
  }
  return { start, end };
}
