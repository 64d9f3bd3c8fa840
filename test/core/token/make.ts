/** Tokens for tests: real structure, any signature. */
export const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

export const SIGNATURE = 'A'.repeat(342);

export function jwt(
  claims: unknown,
  header: Record<string, unknown> = {},
  signature: string = SIGNATURE,
): string {
  return [encode({ alg: 'RS256', typ: 'JWT', ...header }), encode(claims), signature].join('.');
}
