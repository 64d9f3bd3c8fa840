import type { Service } from './service.ts';

export const stalwart: Service = {
  id: 'stalwart',
  name: 'Stalwart Mail Server',
  kind: 'server',
  reference: 'https://stalw.art/docs/auth/oauth/overview',
  signs: [{ field: 'www-authenticate', value: 'realm Stalwart Server', wrote: true }],
  says: [
    // It says the same of no credential and of one that it does not know.
    {
      text: ['You have to authenticate first'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['You have to authenticate first'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
  ],
};
