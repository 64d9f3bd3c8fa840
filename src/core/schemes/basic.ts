import { decodeLatin1, decodeUtf8, readBase64 } from './base64.ts';
import { type CredentialReading, defineScheme, type SchemeFault } from './scheme.ts';

export type BasicFaultCode =
  /** Nothing follows the scheme. */
  | 'empty'
  /** A character outside the alphabet, or text that was cut. */
  | 'not-base64'
  /** `user:password` in clear, not encoded at all. */
  | 'not-encoded'
  /** What was decoded is base64 of `user:password` once more. */
  | 'encoded-twice'
  /** No colon parts user and password. */
  | 'no-colon'
  /** A control character, often the line feed of `echo`, inside user or password (RFC 7617 §2). */
  | 'control-character'
  /** The padding is missing, or the URL alphabet is used; many servers take it, some do not. */
  | 'base64-variant';

/** What is wrong with Basic credentials; `at` is a UTF-16 offset into the text that was read. */
export interface BasicFault {
  code: BasicFaultCode;
  at: number;
  message: string;
}

export interface BasicReading {
  /** Null when the text does not decode to `user:password`. */
  user: string | null;
  password: string | null;
  /** How the octets were read; null when they were not. */
  charset: 'ASCII' | 'UTF-8' | 'ISO-8859-1' | null;
  /** The first fault. */
  fault: BasicFault | null;
}

const NOTHING = { user: null, password: null, charset: null };

/**
 * Reads what follows the scheme Basic: base64 of `user-id ":" password` (RFC 7617 §2). The first colon parts the two;
 * octets that are UTF-8 are read so, others as ISO-8859-1, which older clients send.
 */
export function readBasic(text: string): BasicReading {
  const fail = (code: BasicFaultCode, at: number, message: string): BasicReading => ({
    ...NOTHING,
    fault: { code, at, message },
  });
  if (text === '') return fail('empty', 0, 'nothing follows the scheme');
  const { bytes, fault } = readBase64(text);
  if (fault && (fault.code === 'alphabet' || fault.code === 'length')) {
    const colon = text.indexOf(':');
    if (colon >= 0 && !text.includes(' ')) {
      return fail('not-encoded', colon, 'user and password are not encoded as base64');
    }
    return fail('not-base64', fault.at, fault.message);
  }
  const { decoded, charset } = decode(bytes);
  const colon = decoded.indexOf(':');
  if (colon < 0) {
    return isBasicText(decoded)
      ? fail('encoded-twice', 0, 'user and password are encoded as base64 twice')
      : fail('no-colon', 0, 'what is encoded holds no colon between user and password');
  }
  const reading = { user: decoded.slice(0, colon), password: decoded.slice(colon + 1), charset };
  const control = findControl(decoded);
  if (control >= 0) {
    const where = control < colon ? 'user' : 'password';
    const end = control === decoded.length - 1 && decoded.charCodeAt(control) === 0x0a;
    const message = end
      ? 'the password ends in a line feed, as when it was encoded with echo'
      : `the ${where} holds a control character`;
    return {
      ...reading,
      fault: { code: 'control-character', at: Math.floor((control * 4) / 3), message },
    };
  }
  if (fault === null) return { ...reading, fault: null };
  return { ...reading, fault: { code: 'base64-variant', at: fault.at, message: fault.message } };
}

function decode(bytes: Uint8Array): {
  decoded: string;
  charset: NonNullable<BasicReading['charset']>;
} {
  const utf8 = decodeUtf8(bytes);
  if (utf8 === null) return { decoded: decodeLatin1(bytes), charset: 'ISO-8859-1' };
  const ascii = utf8.length === bytes.length;
  return { decoded: utf8, charset: ascii ? 'ASCII' : 'UTF-8' };
}

/** base64 that decodes to printable text with a colon. */
function isBasicText(text: string): boolean {
  if (text.length < 4) return false;
  const { bytes, fault } = readBase64(text.trim());
  if (fault && (fault.code === 'alphabet' || fault.code === 'length')) return false;
  const { decoded } = decode(bytes);
  return decoded.includes(':') && findControl(decoded) < 0;
}

function findControl(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 || c === 0x7f) return i;
  }
  return -1;
}

export const basic = defineScheme({
  names: ['Basic'],
  title: 'Basic: user name and password',
  registered: true,
  reference: { title: 'RFC 7617', url: 'https://www.rfc-editor.org/rfc/rfc7617.html' },
  form: 'Basic base64(user:password)',
  answeredByBrowser: true,
  parameters: {
    realm: {
      required: true,
      explanation:
        'Name of the protected area, shown by the password dialog; one pair of user and password holds for one realm.',
    },
    charset: {
      required: false,
      explanation:
        'Only "UTF-8" is allowed: user and password are to be encoded as UTF-8 before base64 (RFC 7617 §2.1).',
    },
  },
  explainCredential(field): CredentialReading {
    const { user, password, charset, fault } = readBasic(field.rest);
    const faults: SchemeFault[] = [];
    if (fault) {
      const at = field.restSpan.start + fault.at;
      faults.push({
        code: `basic-${fault.code}`,
        message: fault.message,
        span: { start: at, end: Math.min(at + 1, field.restSpan.end) },
      });
    }
    if (user === null || password === null) {
      return {
        parts: [
          {
            label: 'Credential',
            value: field.rest,
            secret: true,
            explanation: 'Does not decode to user and password.',
            span: field.restSpan,
          },
        ],
        faults,
      };
    }
    return {
      parts: [
        {
          label: 'User',
          value: user,
          secret: false,
          explanation: 'Everything before the first colon.',
          span: field.restSpan,
        },
        {
          label: 'Password',
          value: password,
          secret: true,
          explanation: 'Everything behind the first colon; encoded, not encrypted.',
          span: field.restSpan,
        },
        {
          label: 'Encoding',
          value: charset ?? '',
          secret: false,
          explanation: 'How the octets were turned into characters.',
        },
      ],
      faults,
    };
  },
  check(challenge, field) {
    const wanted = challenge.params.charset;
    const { charset } = readBasic(field.rest);
    if (wanted?.toLowerCase() === 'utf-8' && charset === 'ISO-8859-1') {
      return [
        {
          code: 'charset-differs',
          message: 'The challenge asks for UTF-8, the credential is encoded in ISO-8859-1.',
          span: field.restSpan,
        },
      ];
    }
    return [];
  },
});
