import type { Service } from './service.ts';

/** Applications run behind it too: only the words of its file handler are its own refusal. */
export const webrick: Service = {
  id: 'webrick',
  name: 'WEBrick',
  kind: 'server',
  reference: 'https://ruby.github.io/webrick/WEBrick/HTTPServlet/FileHandler.html',
  signs: [{ field: 'server', value: 'WEBrick/' }],
  says: [
    {
      text: ['Forbidden no access permission to'],
      means: 'own-page',
      only: true,
      note: 'FileHandler says so of a folder without an index where FancyIndexing is off.',
    },
  ],
};
