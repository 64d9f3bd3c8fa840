import type { Service } from './service.ts';

export const trilium: Service = {
  id: 'trilium',
  name: 'Trilium Notes',
  kind: 'API',
  reference: 'https://docs.triliumnotes.org/user-guide/advanced-usage/etapi',
  signs: [{ path: '/etapi/' }],
  bare: true,
  says: [
    { text: ['^NOT_AUTHENTICATED$'], means: 'token-rejected', only: true, sent: 'something' },
    { text: ['^WRONG_PASSWORD$'], means: 'password-rejected', only: true },
  ],
};
