import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, firefox } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  path: string;
  /** As the browser says it, e.g. `Mozilla Firefox 153.0esr`. */
  version: string;
}

const env = process.env;

/** In the order of preference. A plain name is looked up in PATH. */
const candidates: Record<BrowserName, () => (string | undefined)[]> = {
  chromium: () => [
    env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...onWindows('Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    chromium.executablePath(),
    // Google's branded Chrome comes last: since version 137 it ignores --load-extension. It does take an
    // extension over the DevTools Protocol, as chromium.ts hands it over, but that is the newest door.
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...onWindows('Google/Chrome/Application/chrome.exe'),
  ],
  firefox: () => [
    env.FIREFOX_PATH,
    'firefox',
    'firefox-esr',
    'firefox-developer-edition',
    'firefox-nightly',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'),
    firefox.executablePath(),
  ],
};

/**
 * Finds a browser that can be driven: the one named by CHROME_PATH or FIREFOX_PATH, an installed one, or
 * Playwright's download.
 */
export async function findBrowser(name: BrowserName): Promise<FoundBrowser | null> {
  for (const candidate of candidates[name]()) {
    const path = candidate && resolve(candidate);
    const version = path && (await versionOf(path));
    if (version) return { path, version };
  }
  return null;
}

function onWindows(...paths: string[]) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? paths.map((path) => join(root, path)) : []));
}

function resolve(candidate: string) {
  const folders = (env.PATH ?? '').split(delimiter);
  const paths = /[\\/]/.test(candidate)
    ? [candidate]
    : folders.map((folder) => join(folder, candidate));
  return paths.find((path) => existsSync(path) && !isSnap(path));
}

/** A snap may not read the profile and the extension where the tests keep them. */
function isSnap(path: string) {
  return /[\\/]snap([\\/]|$)/.test(realpathSync(path));
}

async function versionOf(path: string) {
  // On Windows a browser asked for its version opens a window instead: read what lies beside it.
  if (process.platform === 'win32') return versionBeside(path);
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return stdout.trim();
  } catch {
    return undefined; // a stub that only says how to install the browser, or a broken one
  }
}

function versionBeside(path: string) {
  const folder = dirname(path);
  const ini = join(folder, 'application.ini');
  if (existsSync(ini)) {
    return `Firefox ${/^Version=(.*)$/m.exec(readFileSync(ini, 'utf8'))?.[1] ?? ''}`.trim();
  }
  const number = readdirSync(folder).find((name) => /^\d+(\.\d+){3}(\.manifest)?$/.test(name));
  return `Chromium ${number?.replace('.manifest', '') ?? ''}`.trim();
}
