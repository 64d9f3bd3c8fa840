import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, type FoundBrowser, findBrowser } from './find.ts';

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Finds a browser, or installs one: with apt where that can be done (Debian, as root), else Playwright's
 * download, for which Playwright adds the shared libraries where it can (as root).
 *
 * @throws one line saying what to do when there still is none.
 */
export async function ensureBrowser(name: BrowserName): Promise<FoundBrowser> {
  const found = await findBrowser(name);
  if (found) return found;

  const root = process.getuid?.() === 0;
  const failures: string[] = [];
  for (const commands of [
    ...(root && isDebian() ? [aptCommands(debianPackages[name])] : []),
    [playwrightCommand(name, root && process.platform === 'linux')],
  ]) {
    try {
      for (const command of commands) await run(command);
      const installed = await findBrowser(name);
      if (installed) return installed;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const why = failures.length ? ` (${failures.join('; ')})` : '';
  throw new Error(
    `No ${name} was found, and none could be installed${why}: install one, or set ${variable}`,
  );
}

function aptCommands(debianPackage: string) {
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', debianPackage],
  ];
}

function playwrightCommand(name: BrowserName, withLibraries: boolean) {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  const install = [process.execPath, join(playwright, 'cli.js'), 'install'];
  if (withLibraries) install.push('--with-deps');
  // Without this Playwright also fetches a Chromium that has no DevTools.
  if (name === 'chromium') install.push('--no-shell');
  return [...install, name];
}

/** Debian itself: what Ubuntu calls by these packages' names only installs a snap. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run([command = '', ...args]: string[]) {
  console.log(`> ${command} ${args.join(' ')}`);
  return new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}

async function main(names: string[]) {
  const wanted = names.length ? names : ['chromium', 'firefox'];
  for (const name of wanted) {
    if (name !== 'chromium' && name !== 'firefox') {
      throw new Error(`Unknown browser "${name}": say chromium or firefox`);
    }
    const { path, version } = await ensureBrowser(name);
    console.log(`${name}: ${version} (${path})`);
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
