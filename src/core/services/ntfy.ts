import type { Service } from './service.ts';

export const ntfy: Service = {
  id: 'ntfy',
  name: 'ntfy',
  kind: 'API',
  reference: 'https://docs.ntfy.sh/publish/#authentication',
  signs: [{ host: 'ntfy.sh' }],
  says: [
    { text: '^unauthorized$', status: 401, means: 'bad-credential', only: true, sent: 'something' },
    { text: '^forbidden$', status: 403, means: 'permission-denied', only: true, sent: 'something' },
    {
      text: '^forbidden$',
      status: 403,
      means: 'not-signed-in',
      only: true,
      sent: 'nothing',
      note: 'The topic is reserved, and the request names nobody.',
    },
  ],
};
