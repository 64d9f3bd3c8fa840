/** Entry of the worker: the judge behind messages. */
import { analyse } from '../../core/analyse.ts';
import type { Answer, Ask } from './contract.ts';
import { createJudge } from './judge.ts';

/** What is used of a dedicated worker's global scope (HTML Standard §10.2.1). */
interface Scope {
  postMessage(answer: Answer): void;
  onmessage: ((event: { data: Ask }) => void) | null;
}

const scope = globalThis as unknown as Scope;
const judge = createJudge({ analyse, now: Date.now }, (answer) => scope.postMessage(answer));

scope.onmessage = ({ data }) => judge(data);
scope.postMessage({ kind: 'ready' });
