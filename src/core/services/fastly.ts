import type { Service } from './service.ts';

export const fastly: Service = {
  id: 'fastly',
  name: 'Fastly',
  kind: 'edge',
  reference: 'https://www.fastly.com/documentation/guides/',
  signs: [
    { field: 'x-served-by', value: 'cache' },
    { field: 'fastly-restarts' },
    { text: 'Fastly error', wrote: true },
  ],
  says: [
    { text: ['Fastly error unknown domain'], means: 'host-not-allowed' },
    { text: ['Fastly * blocked', 'signal sciences'], means: 'waf-blocked', certainty: 'likely' },
    { field: 'x-sigsci-tags', means: 'waf-blocked', certainty: 'likely', status: 403 },
  ],
  incident: ['x-served-by'],
};
