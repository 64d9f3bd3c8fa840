import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Judge, JudgeState } from './judge/client.ts';
import type { Shell } from './shell.ts';
import type { PanelState, PanelStore } from './store.ts';

export interface PanelContext {
  shell: Shell;
  judge: Judge;
  store: PanelStore;
  /** Says something to screen readers. */
  say(text: string): void;
}

const Context = createContext<PanelContext | null>(null);

export const PanelProvider = Context.Provider;

export function usePanel(): PanelContext {
  const found = useContext(Context);
  if (!found) throw new Error('the panel has no provider');
  return found;
}

export function usePanelState(): PanelState {
  const { store } = usePanel();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useJudgeState(): JudgeState {
  const { judge } = usePanel();
  return useSyncExternalStore(judge.subscribe, judge.state);
}
