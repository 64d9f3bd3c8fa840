/** The application seen at another address than through what stands in front of it. */
import type { Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { said } from '../cause.ts';
import { authorization } from './sent.ts';

/** What the answer shows of something between the browser and the application, in a sentence. */
export function intermediary(reading: Reading): string | null {
  const via = reading.responseField('via');
  if (via) return `The answer came through ${via.slice(0, 80)}.`;
  const cache = reading.responseField('x-cache');
  if (cache) return `The answer came through a cache (X-Cache: ${cache.slice(0, 40)}).`;
  const server = reading.responseField('server');
  const behind = reading.responseField('x-powered-by');
  if (server && behind) return `${server.slice(0, 40)} stands in front of ${behind.slice(0, 40)}.`;
  return null;
}

/** The last request to another address that the same credential was good for; here nobody is known behind it. */
export function directCall(reading: Reading): Past | undefined {
  const line = authorization(reading)?.lines[0];
  if (reading.status !== 401 || line === undefined) return undefined;
  const origin = reading.url?.origin.toLowerCase();
  const isBetween = intermediary(reading) !== null;
  // Nobody is known where the same call worked elsewhere: something stands in between, seen or not.
  const asked = said(reading, 'not-signed-in') !== undefined;
  return reading.history.worked.findLast(
    (past) =>
      past.authorization === line &&
      past.origin !== origin &&
      (isBetween ||
        (asked && past.path === reading.url?.pathname) ||
        isSameApplication(past, reading)),
  );
}

/** On another port of the same machine, and the path is what stands behind a prefix here: a proxy passes it on. */
export function isSameApplication({ url, path }: Past, { url: own }: Reading): boolean {
  const [, host] = /^https?:\/\/([^/:?#]+)/i.exec(url) ?? [];
  return (
    host?.toLowerCase() === own?.hostname &&
    path.length > 1 &&
    own?.pathname.endsWith(path) === true
  );
}
