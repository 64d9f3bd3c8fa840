/** A long list of refusals, as a file. */
import { exportHar } from '../../src/panel/to-har.ts';
import { manyEntries } from '../harness/cases.ts';

/** Made-up refusals of a few causes as the text of a HAR file, with the secrets in it. */
export function manyAsHar(count: number): string {
  const exchanges = manyEntries(count).flatMap((entry) =>
    entry.kind === 'refusal' ? [entry.exchange] : [],
  );
  return exportHar(exchanges, { reveal: true, version: '0' });
}
