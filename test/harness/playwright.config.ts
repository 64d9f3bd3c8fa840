import { defineConfig } from 'playwright/test';
import { findBrowser } from '../browsers/find.ts';

const PORT = 5198;
const found = await findBrowser('chromium');

/** The panel as a plain page: fast, and without the DevTools of a browser around it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/harness',
  workers: 1,
  timeout: 60_000,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 760 },
    launchOptions: {
      ...(found && { executablePath: found.path }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `vite build --config test/harness/vite.config.ts && vite preview --config test/harness/vite.config.ts --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/test/harness/index.html`,
    reuseExistingServer: false,
  },
});
