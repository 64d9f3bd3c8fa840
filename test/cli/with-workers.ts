/** `with-workers.ts FILE COUNT`: what the command line does with a large file, for a file of any size. */
import { HarError } from '../../src/cli/entries.ts';
import { diagnoseWithWorkers } from '../../src/cli/workers.ts';

const [path = '', count = ''] = process.argv.slice(2);
try {
  const options = { json: true, reveal: false };
  for await (const bytes of diagnoseWithWorkers(path, options, Number(count))) {
    process.stdout.write(bytes);
  }
} catch (error) {
  if (!(error instanceof HarError)) throw error;
  console.error(error.message);
}
