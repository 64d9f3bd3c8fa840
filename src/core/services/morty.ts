import type { Service } from './service.ts';

export const morty: Service = {
  id: 'morty',
  name: 'Morty',
  kind: 'proxy',
  reference: 'https://github.com/asciimoo/morty',
  signs: [{ text: 'MortyProxy' }],
  says: [{ text: ['invalid mortyhash parameter'], means: 'signature-mismatch' }],
};
