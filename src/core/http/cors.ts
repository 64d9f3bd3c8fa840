/** What an answer allows scripts of other origins (Fetch §3.3, HTTP CORS protocol). */

/** Whether they may send credentials, and read the answer then: `true`, as it is written (Fetch §4.10). */
export const allowsCredentials = (allowCredentials: string | undefined): boolean =>
  allowCredentials?.trim() === 'true';

/** Field names, in lower case, that Access-Control-Expose-Headers lists, in all its lines. */
export const exposedNames = (values: readonly string[]): string[] =>
  values
    .join(',')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);

/**
 * Whether they may read the field: a star stands for all names, but with credentials only for itself
 * (Fetch §4.1, CORS-exposed header-name list).
 * @param name in lower case
 */
export const isExposedBy = (
  names: readonly string[],
  name: string,
  withCredentials: boolean,
): boolean => names.includes(name) || (names.includes('*') && !withCredentials);
