import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/find.ts';

/** Writes a small extension with a DevTools panel "Auth", so that the drivers are tested on their own. */
export async function writeStubExtension(folder: string, browser: BrowserName) {
  const manifest = {
    manifest_version: 3,
    name: 'Stub',
    version: '1',
    devtools_page: 'devtools.html',
    permissions: ['webRequest'],
    host_permissions: ['<all_urls>'],
    ...(browser === 'chromium'
      ? { background: { service_worker: 'worker.js' } }
      : {
          background: { scripts: ['worker.js'] },
          browser_specific_settings: { gecko: { id: 'stub@example.test' } },
        }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'devtools.html': '<!doctype html><script src="devtools.js"></script>',
    'devtools.js': `
      const { panels } = chrome.devtools;
      panels.create('Auth', '', 'panel.html', (panel) => {
        const show = (theme) => panel.onShown.addListener((window) => (window.theme = theme));
        show(panels.themeName);
      });
      const changed = (theme) => chrome.runtime.sendMessage({ theme });
      if (panels.onThemeChanged) panels.onThemeChanged.addListener(changed);
      else panels.setThemeChangeHandler(changed);`,
    'panel.html': `<!doctype html><meta charset="utf-8"><title>Stub</title>
      <style>:root { color-scheme: light dark }</style>
      <h1>Stub panel</h1><button>clicked 0</button> <input> <p style="margin-top:2000px">
      <button id="below">below</button></p><ul></ul>
      <script src="panel.js"></script>`,
    'panel.js': `
      const [button, below] = document.querySelectorAll('button');
      let clicks = 0;
      button.addEventListener('click', ({ isTrusted }) => {
        clicks += 1;
        button.textContent = 'clicked ' + clicks;
        button.dataset.trusted = isTrusted;
      });
      below.addEventListener('click', () => (below.textContent = 'hit'));
      document.addEventListener('keydown', ({ key, ctrlKey, shiftKey, isTrusted }) => {
        document.body.dataset.key = [ctrlKey && 'ctrl', shiftKey && 'shift', key, isTrusted]
          .filter(Boolean).join(' ');
      });
      const add = (text) => {
        const item = document.createElement('li');
        item.textContent = text;
        document.querySelector('ul').append(item);
      };
      chrome.runtime.onMessage.addListener((message) => {
        if (message.theme) document.body.dataset.theme = message.theme;
        else add(message.status + ' ' + message.url);
      });
      const connect = () => {
        const port = chrome.runtime.connect();
        port.onMessage.addListener(({ past, born }) => {
          past.forEach(add);
          document.body.dataset.born = born;
        });
        port.onDisconnect.addListener(() => {
          document.body.dataset.born = 'stopped';
          if (window.reconnect) connect();
        });
      };
      connect();`,
    'throws.js': `
      chrome.runtime.sendMessage({ fail: true });
      console.error('said', 'by', new Error('the panel'));
      throw new Error('thrown by the panel');`,
    'worker.js': `
      chrome.runtime.onMessage.addListener(({ fail }) => {
        if (!fail) return;
        console.error('said by the worker');
        setTimeout(() => { throw new Error('thrown by the worker'); });
      });
      const past = [];
      const born = String(performance.timeOrigin);
      chrome.runtime.onConnect.addListener((port) => port.postMessage({ past, born }));
      // Without an earlier event Firefox forgets the tab of a document by the time it is completed.
      chrome.webRequest.onSendHeaders.addListener(() => {}, { urls: ['<all_urls>'] });
      chrome.webRequest.onCompleted.addListener(({ statusCode, url, tabId }) => {
        if (tabId < 0) return;
        past.push(statusCode + ' ' + url);
        chrome.runtime.sendMessage({ status: statusCode, url }).catch(() => {});
      }, { urls: ['<all_urls>'] });`,
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
