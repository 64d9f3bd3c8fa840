/** Whose the server is that refused: who reads this may run it, or has an account at whoever does. */
import type { Reading } from '../../analysis.ts';
import type { Service } from '../../services/service.ts';

/** Products whose providers run them themselves. */
const RUN_BY_PROVIDER: ReadonlySet<Service['kind']> = new Set(['API', 'identity provider']);

/** Hosts of providers at which the code of their customers answers. */
const RUNS_CODE = /\.(?:cloudfunctions\.net|run\.app)$/;

/** An API at the host of its provider: nobody who reads this runs its server. */
export function isHosted({ services: { refuser }, url }: Reading): boolean {
  if (!refuser || !RUN_BY_PROVIDER.has(refuser.kind) || !url) return false;
  const { hostname } = url;
  if (RUNS_CODE.test(hostname)) return false;
  return (refuser.signs ?? []).some(({ host }) =>
    host?.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname,
  );
}

/** The server is that of a provider: nobody who reads this sets its clock or puts a proxy in front of it. */
export const isOfProvider = (reading: Reading): boolean =>
  reading.services.refuser?.kind === 'API' ||
  isHosted(reading) ||
  /\.(?:amazonaws\.com(?:\.cn)?|windows\.net|googleapis\.com|aliyuncs\.com)$/.test(
    reading.url?.hostname ?? '',
  );
