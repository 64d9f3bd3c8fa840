/** Starts the judge in a worker; the only place of the panel that knows of one. */

import type { Port, StartJudge } from './client.ts';
import type { Answer } from './contract.ts';

export const startWorker: StartJudge = (heard, died): Port => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => heard(data as Answer);
  worker.onmessageerror = () => died('an answer could not be read');
  worker.onerror = (event) => {
    // It is told to the user; the console of DevTools belongs to the inspected page's developer.
    event.preventDefault();
    died(event.message || 'its script could not be loaded');
  };
  return { post: (ask) => worker.postMessage(ask), stop: () => worker.terminate() };
};
