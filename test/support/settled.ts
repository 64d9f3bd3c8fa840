import type { PanelStore } from '../../src/panel/store.ts';

/** Resolves once everything that a store holds is judged and listed. */
export function settled({ get, subscribe }: PanelStore): Promise<void> {
  return new Promise((resolve) => {
    if (get().unjudged === 0) return resolve();
    const stop = subscribe(() => {
      if (get().unjudged > 0) return;
      stop();
      resolve();
    });
  });
}
