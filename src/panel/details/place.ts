/** Finds the very text that a piece of evidence stands in. */
import type { Facts, Place } from '../../core/analysis.ts';
import { type Exchange, fieldValues, lastAnswered } from '../../core/exchange.ts';
import { splitLines } from '../../core/http/challenge.ts';
import { readRequestContent } from '../../core/http/content.ts';
import type { Span } from '../../core/http/scan.ts';
import { maskUrl } from '../../core/redact.ts';
import { dateTime } from '../format.ts';

export interface Found {
  /** Where it stands, in words: a field name, `body error.code`. */
  label: string;
  text: string;
  span: Span | null;
}

/**
 * The text of a place, or null where there is nothing to show (the status, a time). Field lines that
 * a browser joined by a line feed count as lines of their own.
 */
export function locate(
  place: Place,
  analysis: Facts,
  exchange: (id: string) => Exchange | undefined,
): Found | null {
  const { attempt } = analysis;
  switch (place.in) {
    case 'request':
    case 'response': {
      const message = place.in === 'request' ? attempt.request : attempt.response;
      if (!message) return null;
      const line = splitLines(fieldValues(message.fields, place.field))[place.line];
      if (line === undefined) return null;
      const name = message.fields.lines.find(
        (one) => one.name.toLowerCase() === place.field.toLowerCase(),
      )?.name;
      return { label: name ?? place.field, text: line, span: place.span };
    }
    case 'body': {
      const { content } = analysis;
      if (place.path === '') {
        return content.text === '' ? null : bodyText(content.raw, content.text, place.span);
      }
      const field = content.fields.find(({ path }) => path === place.path);
      return field ? { label: `body: ${place.path}`, text: field.value, span: place.span } : null;
    }
    case 'sent-body': {
      const { body, fields } = attempt.request;
      const type = fieldValues(fields, 'Content-Type')[0] ?? '';
      const sent = readRequestContent(body, type).fields.find(({ path }) => path === place.path);
      return sent ? { label: `sent body: ${place.path}`, text: sent.value, span: null } : null;
    }
    case 'url':
      return { label: 'URL', text: attempt.url, span: place.span };
    case 'claim': {
      const { token } = analysis;
      const claims = token?.kind === 'jwt' || token?.kind === 'malformed' ? token.claims : null;
      const value = claims?.[place.claim];
      if (value === undefined) return null;
      return { label: `claim ${place.claim}`, text: claimText(place.claim, value), span: null };
    }
    case 'history': {
      const other = exchange(place.exchange);
      if (!other) return null;
      const last = lastAnswered(other);
      const status = last.response ? `${last.response.status} ` : '';
      return {
        label: 'earlier request',
        text: `${status}${last.method} ${maskUrl(last.url)} at ${dateTime(last.sentAt)}`,
        span: null,
      };
    }
    case 'status': {
      const { response } = attempt;
      if (!response) return null;
      return {
        label: 'status',
        text: `${response.status} ${response.statusText}`.trim(),
        span: null,
      };
    }
    case 'time':
      return null;
  }
}

function bodyText(raw: string, text: string, span: Span | null): Found {
  if (span) return { label: 'body', text: raw, span };
  return { label: 'body', text, span: null };
}

const TIME_CLAIMS: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time', 'updated_at']);

/** A claim as text; a NumericDate (RFC 7519 §2) with its date beside it. */
export function claimText(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (!TIME_CLAIMS.has(name) || typeof value !== 'number') return text;
  const date = dateTime(value * 1000);
  return date === '' ? text : `${text} (${date})`;
}
