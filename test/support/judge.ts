/** The judge without a worker, and timers that a test runs by hand. */
import { analyse } from '../../src/core/analyse.ts';
import { createJudgeClient, type Judge, type StartJudge } from '../../src/panel/judge/client.ts';
import type { Answer, Ask } from '../../src/panel/judge/contract.ts';
import { createJudge, type JudgeOptions } from '../../src/panel/judge/judge.ts';

/** Runs tasks when it is told to. */
export function manualTimers() {
  const waiting = new Map<() => void, number>();
  return {
    later(task: () => void, milliseconds: number) {
      const own = () => task();
      waiting.set(own, milliseconds);
      return () => waiting.delete(own);
    },
    /** Runs what waits for at most that long, once. */
    run(milliseconds = Number.POSITIVE_INFINITY) {
      for (const [task, wait] of [...waiting]) {
        if (wait <= milliseconds && waiting.delete(task)) task();
      }
    },
  };
}

/** Starts the judge in the same thread; what crosses is cloned as between a page and its worker. */
export const startHere =
  (options: Partial<JudgeOptions> = {}): StartJudge =>
  (heard) => {
    let alive = true;
    const tell = (answer: Answer) =>
      queueMicrotask(() => {
        if (alive) heard(structuredClone(answer));
      });
    const judge = createJudge({ analyse, now: Date.now, ...options }, tell);
    tell({ kind: 'ready' });
    return {
      post(ask: Ask) {
        const copy = structuredClone(ask);
        queueMicrotask(() => judge(copy));
      },
      stop() {
        alive = false;
      },
    };
  };

export const judgeHere = (options: Partial<JudgeOptions> = {}): Judge =>
  createJudgeClient({ start: startHere(options), later: manualTimers().later });
