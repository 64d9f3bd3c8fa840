import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds and serves the harness page; the extension's own build has its configuration at the root. As a
 * bundle, since a page that loads the judge module by module takes seconds for it.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [react()],
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: 'dist/harness',
    emptyOutDir: true,
    target: 'esnext',
    rolldownOptions: { input: 'test/harness/index.html' },
  },
  preview: { host: '127.0.0.1' },
});
