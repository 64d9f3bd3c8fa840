import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, defineManifest } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

/** What Firefox wants instead of, or beside, the keys of manifest.json. */
function firefoxManifest() {
  const { minimum_chrome_version: _, background, ...rest } = manifest;
  return defineManifest({
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'auth-devtools@auth-devtools.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as Parameters<typeof defineManifest>[0]);
}

/** Pictures for the stores and the README lie in public/, but do not travel with the extension. */
function withoutScreenshots(): Plugin {
  let folder = '';
  return {
    name: 'without-screenshots',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, 'screenshots');
    },
    closeBundle: {
      order: 'post',
      handler: () => rmSync(folder, { recursive: true, force: true }),
    },
  };
}

const ALL_TESTS = 'test/**/*.test.{ts,tsx}';
const CORE_TESTS = 'test/core/**/*.test.ts';

export default defineConfig(({ command, mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const building = command === 'build' && process.env.VITEST === undefined;
  return {
    plugins: [
      react(),
      withoutScreenshots(),
      building && crx({ manifest: browser === 'firefox' ? firefoxManifest() : manifest, browser }),
    ],
    // As modules, as the panel starts them.
    worker: { format: 'es' },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      // Everything lies on the disk: there is nothing to fetch ahead of time.
      modulePreload: false,
      // No manifest field names the panel: the devtools page creates it by its address.
      rolldownOptions: { input: { panel: 'src/panel/panel.html' } },
    },
    test: {
      environment: 'node',
      setupFiles: ['test/support/seed.ts'],
      // The property tests take seconds on a busy machine.
      testTimeout: 30_000,
      projects: [
        // Nothing in it has a state that a test could leave behind: it is loaded once for all files.
        { extends: true, test: { name: 'core', include: [CORE_TESTS], isolate: false } },
        { extends: true, test: { name: 'rest', include: [ALL_TESTS], exclude: [CORE_TESTS] } },
      ],
      coverage: {
        provider: 'v8',
        include: ['src/core/**/*.ts'],
        // Types alone: there is nothing in them to be reached.
        exclude: ['src/core/analysis.ts', 'src/core/services/service.ts'],
        thresholds: { branches: 95 },
      },
    },
  };
});
