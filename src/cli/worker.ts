/** A thread that diagnoses the segments of a file that it comes to first; see `workers.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { diagnoseFile } from './diagnosis.ts';
import { HarError } from './entries.ts';
import { claimIn, type Task, waitForTurn } from './workers.ts';

const { path, options, state } = workerData as Task;
try {
  for await (const part of diagnoseFile(path, options, claimIn(state))) {
    parentPort?.postMessage(part, [part.bytes.buffer]);
    waitForTurn(state, part.segment);
  }
} catch (error) {
  // An entry that is no JSON was said with its segment; what else fails, the main thread finds too.
  if (!(error instanceof HarError)) throw error;
}
