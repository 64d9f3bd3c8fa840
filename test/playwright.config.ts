import { defineConfig } from 'playwright/test';

/** Runs the end-to-end tests once for each browser. A project's name is the name of its browser. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    { name: 'firefox', use: { browserName: 'firefox' } },
  ],
  // A browser with DevTools open keeps a core busy; a second one would make both too slow for the limits.
  workers: 1,
  timeout: 60_000,
  // What fails on a machine that others share is tried once more there, and the list names it as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
});
