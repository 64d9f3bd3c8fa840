import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Serves the harness page; the extension's own build has its configuration at the root. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [react()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1', hmr: false, watch: null },
  cacheDir: 'node_modules/.vite-harness',
  // What is found while a page is open makes it wait for a reload that nobody tells it of.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      '@tanstack/react-virtual',
      'asn1js',
    ],
  },
});
