import type { Service } from './service.ts';

export const yesod: Service = {
  id: 'yesod',
  name: 'Yesod',
  kind: 'framework',
  reference: 'https://hackage.haskell.org/package/yesod-core/docs/Yesod-Core-Handler.html',
  says: [
    {
      text: ['A valid CSRF token wasnt present in HTTP headers or POST parameters'],
      means: 'csrf-rejected',
    },
  ],
};
