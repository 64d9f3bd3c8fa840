/** What came out of a check, in words. */
import type { DigestVerdict } from '../../core/schemes/digest-differs.ts';
import type { KeySource, SecretEncoding, Verification } from '../../core/token/verify.ts';
import type { Row } from '../row.ts';
import type { PageAnswer } from './page.ts';

export interface Said {
  /** For the colour and the icon, which never stand alone. */
  state: 'good' | 'bad' | 'unsure';
  text: string;
}

/** What was pasted, by its look. */
export function keyOf(text: string, encoding: SecretEncoding): KeySource {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return { jwks: trimmed };
  if (trimmed.startsWith('-----BEGIN')) return { pem: trimmed };
  return { secret: encoding === 'utf-8' ? text : trimmed, encoding };
}

/** A check that came to no result. */
export const notChecked = (error: unknown): Said => ({
  state: 'unsure',
  text: `It could not be checked: ${sentence(error instanceof Error ? error.message : String(error))}`,
});

export function verificationWords(result: Verification): Said {
  switch (result.outcome) {
    case 'valid':
      return result.kidDiffers
        ? {
            state: 'unsure',
            text: `The signature is right (${result.alg}), but by a key with another id than the token names: ${result.kid ?? 'none'}. A server that looks the key up by its id will not find it.`,
          }
        : {
            state: 'good',
            text: `The signature is right (${result.alg}${result.kid ? `, key ${result.kid}` : ''}). If the server trusts this key, it is not why the token was refused.`,
          };
    case 'invalid':
      return {
        state: 'bad',
        text: `The signature is wrong (${result.alg}): ${result.message}. Either another key signed it, or the token was changed afterwards.`,
      };
    case 'no-matching-key': {
      const offered = result.offered
        .map(({ kid, kty, alg }) => `${kid ?? 'a key without id'} (${alg ?? kty ?? 'unknown'})`)
        .join(', ');
      return {
        state: 'bad',
        text: `No key fits: the token names ${result.kid ?? 'no key'} (${result.alg}); offered: ${offered || 'none'}. The key may have been replaced since, or the token is of another issuer.`,
      };
    }
    case 'wrong-key-type':
    case 'bad-key':
    case 'unverifiable':
      return { state: 'unsure', text: `It cannot be verified: ${result.message}.` };
  }
}

const CANNOT = {
  'algorithm-unknown': 'the algorithm is not known',
  'qop-unknown': 'the qop is not known',
  'cnonce-missing': 'the credential has no cnonce',
  'body-missing': 'the content of the request (auth-int) was not seen',
  'parameter-missing': 'the credential lacks realm, nonce, uri or response',
} as const;

export function digestWords(verdict: DigestVerdict): Said {
  switch (verdict.outcome) {
    case 'fits':
      return {
        state: 'good',
        text: 'It is the same: this password was used. If it is right, it was refused for another reason, such as an old nonce.',
      };
    case 'fits-otherwise':
      return { state: 'bad', text: `The password fits, another input does not. ${verdict.says}` };
    case 'differs':
      return {
        state: 'bad',
        text: `It differs: with this password the response would be ${verdict.expected}. No other input makes it fit: another password was used.`,
      };
    case 'cannot':
      return { state: 'unsure', text: `It cannot be computed: ${CANNOT[verdict.why]}.` };
  }
}

/** What the repetition shows; `row` is what it left in the list, if anything. */
export function answerWords(
  answer: PageAnswer,
  refused: Pick<Row, 'status' | 'cause'>,
  row: Pick<Row, 'status' | 'cause' | 'method'> | null,
  initiator = '',
): Said {
  if (answer.outcome === 'no-page') {
    return { state: 'unsure', text: `It could not be tried: ${sentence(answer.message)}` };
  }
  // A script may not see an answer that the list shows.
  const status = answer.outcome === 'answered' ? answer.status : (row?.status ?? 0);
  if (status >= 200 && status < 400) {
    return { state: 'good', text: `It passes now: ${status} instead of ${refused.status}.` };
  }
  if (status === 401 || status === 403 || status === 407) {
    return { state: 'bad', text: stillRefused(status, refused, row) };
  }
  if (answer.outcome === 'answered') {
    const text = `No longer refused, but not successful either: ${status} instead of ${refused.status}.`;
    return { state: 'unsure', text };
  }
  return {
    state: 'unsure',
    text: `The page got no answer: ${sentence(answer.message)} ${whyNone(answer.origin, initiator)}`,
  };
}

function whyNone(origin: string, initiator: string): string {
  const from = URL.canParse(initiator) ? new URL(initiator).origin : origin;
  return from === origin
    ? `The server may not allow it to pages of ${origin} (CORS), or cannot be reached.`
    : `The refused request came from ${from}, this one from the page itself, ${origin}; the server may not allow it to that one (CORS).`;
}

function stillRefused(
  status: number,
  refused: Pick<Row, 'status' | 'cause'>,
  row: Pick<Row, 'cause' | 'method'> | null,
): string {
  if (row?.method === 'OPTIONS') return `Its preflight was refused: ${status}.`;
  const still = `Still refused: ${status}${status === refused.status ? '' : ` instead of ${refused.status}`}`;
  if (!row?.cause) return `${still}.`;
  return row.cause.id === refused.cause?.id
    ? `${still}, for the same reason.`
    : `${still}, now because: ${row.cause.title}.`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
