/** The built extension, for what is run by hand. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/find.ts';

/**
 * Builds the extension for a browser.
 *
 * @returns its folder
 * @throws when it cannot be built; the reasons stand on the standard error output by then
 */
export function buildExtension(browser: BrowserName): string {
  const mode = browser === 'firefox' ? 'firefox' : 'chrome';
  const vite = resolve('node_modules/vite/bin/vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'error'], {
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error('the extension could not be built');
  return resolve('dist', mode);
}
