import type { Service } from './service.ts';

export const aiohttp: Service = {
  id: 'aiohttp',
  name: 'aiohttp',
  kind: 'framework',
  reference: 'https://docs.aiohttp.org/',
  signs: [{ field: 'server', value: 'aiohttp' }],
  says: [{ text: ['^401 Unauthorized$', '^403 Forbidden$'], means: 'own-page' }],
};
