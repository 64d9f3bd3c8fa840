import type { Service } from './service.ts';

export const storyblok: Service = {
  id: 'storyblok',
  name: 'Storyblok',
  kind: 'API',
  reference: 'https://www.storyblok.com/docs/api/management/getting-started/authentication',
  signs: [{ host: 'mapi.storyblok.com' }],
  bare: true,
  says: [{ text: ['^Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' }],
};
