import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from 'playwright/test';
import { type DevTools, launchDevTools } from '../browsers/devtools.ts';
import { writeStubExtension } from './stub-extension.ts';

// The drivers on their own: with a stub of an extension, and a server made for these tests.

interface Origin {
  url: string;
  port: number;
  /** Absolute URLs that it was asked for as a proxy. */
  proxied: string[];
}

const test = base.extend<{ origin: Origin; stub: string; devtools: DevTools }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  origin: async ({}, use) => {
    const proxied: string[] = [];
    const server = createServer((request, response) => {
      if (request.url?.startsWith('http:')) proxied.push(request.url);
      const path = new URL(request.url ?? '', 'http://localhost').pathname;
      const refused = path === '/basic' && !request.headers.authorization;
      if (refused) response.setHeader('WWW-Authenticate', 'Basic realm="stub"');
      response.setHeader('Content-Security-Policy', "script-src 'none'");
      response.setHeader('Content-Type', 'text/html');
      response.statusCode = refused ? 401 : path === '/empty' ? 403 : 200;
      response.end(path === '/empty' ? '' : `<title>${path}</title>`);
    });
    const port = await listen(server);
    await use({ url: `http://127.0.0.1:${port}`, port, proxied });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
  stub: async ({ browserName }, use, info) => {
    const browser = browserName === 'firefox' ? 'firefox' : 'chromium';
    await use(await writeStubExtension(info.outputPath('stub'), browser));
  },
  devtools: async ({ browserName, origin, stub }, use) => {
    const browser = browserName === 'firefox' ? 'firefox' : 'chromium';
    const devtools = await launchDevTools(browser, { extension: stub, url: `${origin.url}/first` });
    await use(devtools);
    await devtools.close();
  },
});

function listen(server: Server) {
  return new Promise<number>((listening) => {
    server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port));
  });
}

const lists = (text: string) =>
  `[...document.querySelectorAll('li')].some((item) => item.textContent === ${JSON.stringify(text)})`;

test('evaluates in the page and in the panel, whatever their policies', async ({ devtools }) => {
  expect(await devtools.page.evaluate('document.title')).toBe('/first');
  expect(await devtools.page.evaluate('async (a, b) => [await a, b]', 1, { c: null })).toEqual([
    1,
    { c: null },
  ]);
  expect(await devtools.page.evaluate('undefined')).toBe(undefined);
  await expect(devtools.page.evaluate('missing.name')).rejects.toThrow(/missing/);

  await expect(devtools.panel.evaluate('1')).rejects.toThrow('the panel is not open');
  await devtools.openPanel('Auth');
  expect(await devtools.panel.evaluate('location.pathname // panel')).toBe('/panel.html');
  expect(await devtools.panel.evaluate("'•'.length")).toBe(1);
  expect(await devtools.panel.evaluate('typeof chrome.devtools.inspectedWindow.tabId')).toBe(
    'number',
  );
  await expect(devtools.panel.evaluate('missing.name')).rejects.toThrow(/missing/);
});

test('sends real input to the panel', async ({ devtools }) => {
  const { panel } = devtools;
  await devtools.openPanel('Auth');
  await panel.click('button');
  await panel.click('button');
  expect(await panel.text('button')).toBe('clicked 2');
  expect(await panel.evaluate("document.querySelector('button').dataset.trusted")).toBe('true');

  await panel.type('input', 'first');
  await panel.type('input', 'Bearer é漢 x.y=');
  expect(await panel.evaluate("document.querySelector('input').value")).toBe('Bearer é漢 x.y=');
  await panel.press('ArrowDown');
  expect(await panel.evaluate('document.body.dataset.key')).toBe('ArrowDown true');
  await panel.press('Control+Shift+Home');
  expect(await panel.evaluate('document.body.dataset.key')).toBe('ctrl shift Home true');
  await panel.type('input', '');
  expect(await panel.evaluate("document.querySelector('input').value")).toBe('');

  await panel.click('#below');
  expect(await panel.text('#below')).toBe('hit');
  await expect(panel.waitFor("document.querySelector('#none')", 300)).rejects.toThrow(
    "waited 0.3 s in the panel for document.querySelector('#none')",
  );
});

test('shows traffic from before DevTools were opened, and of further tabs', async ({
  devtools,
  origin,
}) => {
  const { panel, page } = devtools;
  await devtools.openPanel('Auth');
  await panel.waitFor(lists(`200 ${origin.url}/first`));
  await Promise.all([
    panel.waitFor(lists(`200 ${origin.url}/second`)),
    page.evaluate("fetch('/second').then(({ status }) => status)"),
  ]);

  await devtools.closeDevTools();
  await expect(panel.evaluate('1')).rejects.toThrow('the panel is not open');
  await devtools.goto(`${origin.url}/third`);
  const tab = await devtools.newTab(`${origin.url}/tab`);
  expect(await tab.evaluate('document.title')).toBe('/tab');
  expect(await page.evaluate('document.title')).toBe('/third');
  await tab.close();
  await devtools.openPanel('Auth');
  await panel.waitFor(lists(`200 ${origin.url}/third`));
  await panel.waitFor(lists(`200 ${origin.url}/tab`));
});

test('stops the worker, which the next event starts again', async ({ devtools, origin }) => {
  const { panel } = devtools;
  await devtools.openPanel('Auth');
  await panel.waitFor('Number(document.body.dataset.born)');
  const born = await panel.evaluate<string>('document.body.dataset.born');
  await devtools.killWorker();
  await panel.waitFor("document.body.dataset.born === 'stopped'");
  await devtools.killWorker();

  await devtools.page.evaluate("fetch('/after').then(({ status }) => status)");
  await panel.waitFor(lists(`200 ${origin.url}/after`));
  await panel.evaluate('() => { window.reconnect = true; chrome.runtime.connect().disconnect(); }');
  expect(born).not.toBe('stopped');
});

test('collects the errors of the extension, and only those', async ({ devtools }) => {
  await devtools.openPanel('Auth');
  await devtools.page.evaluate("console.error('of the page')");
  await devtools.panel.evaluate(`() => {
    const script = document.createElement('script');
    script.src = 'throws.js';
    document.body.append(script);
  }`);
  await expect.poll(() => devtools.errors()).toHaveLength(4);
  const errors = (await devtools.errors()).join('\n');
  expect(errors).toMatch(/said by .*the panel/);
  expect(errors).toContain('thrown by the panel');
  expect(errors).toContain('thrown by the worker');
  expect(errors).toContain('said by the worker');
  expect(errors).not.toContain('of the page');
});

test('leaves, cancels and answers password prompts', async ({ devtools, origin }) => {
  const ask = "fetch('/basic').then(({ status }) => status)";
  await devtools.openPanel('Auth');
  await devtools.page.evaluate(`() => { ${ask}.then((status) => { window.status = status; }); }`);
  await devtools.page.evaluate("fetch('/meanwhile').then(({ status }) => status)");
  await devtools.panel.waitFor(lists(`200 ${origin.url}/meanwhile`));
  expect(await devtools.panel.evaluate(lists(`401 ${origin.url}/basic`))).toBe(false);
  await devtools.goto(`${origin.url}/elsewhere`);

  await devtools.setPasswordPrompts('cancel');
  expect(await devtools.page.evaluate(ask)).toBe(401);
  await devtools.panel.waitFor(lists(`401 ${origin.url}/basic`));
  await devtools.goto(`${origin.url}/basic`);
  expect(await devtools.page.evaluate('document.title')).toBe('/basic');

  await devtools.setPasswordPrompts({ username: 'a', password: 'b' });
  expect(await devtools.page.evaluate(ask)).toBe(200);
});

test('loads pages that end in an error page', async ({ devtools, origin }) => {
  // First the panel: opened on an error page, Chromium's DevTools have no panels of extensions.
  await devtools.openPanel('Auth');
  await devtools.goto(`${origin.url}/empty`);
  await devtools.panel.waitFor(lists(`403 ${origin.url}/empty`));
  await devtools.goto(`${origin.url}/first`);
  expect(await devtools.page.evaluate('document.title')).toBe('/first');
});

test('changes theme and size, and shows it', async ({ devtools }, info) => {
  await devtools.openPanel('Auth');
  const shots = [
    { theme: 'light', width: 1280, height: 800 },
    { theme: 'dark', width: 420, height: 700 },
  ] as const;
  for (const { theme, width, height } of shots) {
    await devtools.setTheme(theme);
    await devtools.resize(width, height);
    await devtools.panel.waitFor(`innerWidth === ${width}`);
    const file = info.outputPath(`${theme}.png`);
    await devtools.screenshot(file);
    // Width and height begin at byte 16 of a PNG (RFC 2083, section 11.2.1).
    const png = await readFile(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    await info.attach(theme, { path: file });
  }
  await devtools.panel.waitFor("document.body.dataset.theme === 'dark'");
});

test('sends loopback through a proxy, or only some hosts', async ({
  browserName,
  origin,
  stub,
}) => {
  const browser = browserName === 'firefox' ? 'firefox' : 'chromium';
  const proxy = { host: '127.0.0.1', port: origin.port };
  for (const [hosts, expected] of [
    [undefined, [`${origin.url}/one`, 'http://only.lab.test/two']],
    ['*.lab.test', ['http://only.lab.test/two']],
  ] as const) {
    origin.proxied.length = 0;
    const devtools = await launchDevTools(browser, {
      extension: stub,
      proxy: hosts ? { ...proxy, hosts } : proxy,
    });
    await devtools.goto(`${origin.url}/one`);
    await devtools.goto('http://only.lab.test/two');
    await devtools.close();
    expect(origin.proxied.filter((url) => /\/(one|two)$/.test(url))).toEqual(expected);
  }
});
