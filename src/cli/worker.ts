/**
 * A process that diagnoses its share of a file and writes the blocks to the descriptor `BLOCKS`; see
 * `workers.ts`. Its one argument is a `Task` in JSON.
 */
import { Socket } from 'node:net';
import { diagnoseFile } from './diagnosis.ts';
import { HarError } from './entries.ts';
import { BLOCK, BLOCKS, END, frameOf, type Task } from './workers.ts';

/** Standard output would hold this process up while the main one is at its own share: a pipe there is written synchronously. */
const out = new Socket({ fd: BLOCKS, readable: false, writable: true });
/** So many bytes may wait while the main process is at its own share. */
const AHEAD = 16 * 1024 * 1024;

async function write(frame: Uint8Array): Promise<void> {
  const written = new Promise<void>((resolve) => out.write(frame, () => resolve()));
  if (out.writableLength > AHEAD) await written;
}

// Whoever started it has gone.
out.on('error', () => process.exit(0));

const { path, options, share } = JSON.parse(process.argv[2] ?? '') as Task;
let problem = '';
try {
  for await (const bytes of diagnoseFile(path, options, share)) await write(frameOf(BLOCK, bytes));
} catch (error) {
  if (!(error instanceof HarError)) throw error;
  problem = error.message;
}
await write(frameOf(END, Buffer.from(problem)));
