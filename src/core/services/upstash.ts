import type { Service } from './service.ts';

const WRONGPASS = 'WRONGPASS invalid or missing auth token';

export const upstash: Service = {
  id: 'upstash',
  name: 'Upstash',
  kind: 'API',
  reference: 'https://upstash.com/docs/redis/troubleshooting/http_unauthorized',
  signs: [{ host: '*.upstash.io' }],
  says: [
    { text: WRONGPASS, means: 'no-credential', sent: 'nothing' },
    {
      text: WRONGPASS,
      means: 'bad-credential',
      sent: 'something',
      note: 'The REST token is wanted, of the database whose host is called; the password is another.',
    },
  ],
};
