import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const profiles = new Set<string>();

// A browser may still write while it ends, after its folder was removed.
process.once('exit', () => {
  for (const path of profiles) rmSync(path, { recursive: true, force: true });
});

/** A folder for the profile of one browser. What is left of it goes when this process ends. */
export async function temporaryProfile(browser: string) {
  const path = await mkdtemp(join(tmpdir(), `auth-devtools-${browser}-`));
  profiles.add(path);
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10 }) };
}
