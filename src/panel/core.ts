/** The core, as the store wants it. */
import { analyse } from '../core/analyse.ts';
import type { StoreOptions } from './store.ts';

export const CORE: Pick<StoreOptions, 'analyse' | 'join'> = {
  analyse,
  join: () => null,
};
