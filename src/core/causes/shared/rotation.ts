/** A key or token that was replaced by a new one on request, and is sent all the same. */
import type { Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { carriesSame } from './earlier.ts';

/** The path of what makes a new key or token in the place of the old one, and names what it makes. */
const ROTATES = /(?:^|[/_:.-])(?:rotat(?:e|ion)|regenerate|reissue|roll)(?=$|[/_:.-])/i;
const OF_KEY = /(?:key|token|credential)s?(?=$|[/_:.-])/i;

const rotates = ({ method, path }: Past): boolean =>
  method !== 'GET' && ROTATES.test(path) && OF_KEY.test(path);

/**
 * The request that replaced the very credential that is sent again. One that still worked afterwards was
 * left valid for a while, or was not the one that was meant.
 */
export function rotatedWith(reading: Reading): Past | undefined {
  const { worked } = reading;
  if (!worked.some(rotates)) return undefined;
  const same = carriesSame(reading);
  const last = same ? worked.findLast((past) => same(past)) : undefined;
  return last && rotates(last) ? last : undefined;
}
