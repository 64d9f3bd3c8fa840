import { EQUALS, scanToken, scanToken68 } from './scan.ts';

/** What can be written as a challenge or a credential: the parts of either that carry meaning. */
export interface Writable {
  scheme: string;
  token68: string | null;
  parameters: readonly { name: string; value: string; quoted: boolean }[];
}

/** True when a text is a token (RFC 9110 §5.6.2) and so may stand unquoted. */
export function isToken(text: string): boolean {
  return text !== '' && scanToken(text, 0, text.length) === text.length;
}

/** True when a text is a token68 (RFC 9110 §11.2). */
export function isToken68(text: string): boolean {
  return (
    text !== '' &&
    text.charCodeAt(0) !== EQUALS &&
    scanToken68(text, 0, text.length) === text.length
  );
}

/** A quoted-string (RFC 9110 §5.6.4). Control characters have no quoted form and are written as they are. */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** Writes a challenge or a credential (RFC 9110 §11.3, §11.4); a value that is no token is quoted in any case. */
export function serialise({ scheme, token68, parameters }: Writable): string {
  if (token68 !== null) return `${scheme} ${token68}`;
  const list = parameters.map(
    ({ name, value, quoted }) => `${name}=${quoted || !isToken(value) ? quote(value) : value}`,
  );
  return list.length === 0 ? scheme : `${scheme} ${list.join(', ')}`;
}
