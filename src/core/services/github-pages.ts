import type { Service } from './service.ts';

export const githubPages: Service = {
  id: 'github-pages',
  name: 'GitHub Pages and Fastly-hosted sites',
  kind: 'cloud',
  reference: 'https://docs.github.com/pages',
  signs: [{ host: '*.github.io' }],
  says: [],
};
