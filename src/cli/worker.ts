/** A thread that diagnoses the blocks of a file that it comes to first; see `workers.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { diagnoseFile } from './diagnosis.ts';
import { HarError } from './entries.ts';
import { claimIn, type Task, waitForTurn } from './workers.ts';

const { path, options, state } = workerData as Task;
try {
  for await (const { block, bytes } of diagnoseFile(path, options, claimIn(state))) {
    parentPort?.postMessage({ block, bytes }, [bytes.buffer]);
    waitForTurn(state, block);
  }
} catch (error) {
  // The main thread reads the same file, and says it.
  if (!(error instanceof HarError)) throw error;
}
