import type { Service } from './service.ts';

export const telnyx: Service = {
  id: 'telnyx',
  name: 'Telnyx',
  kind: 'API',
  reference: 'https://developers.telnyx.com/docs/overview/errors',
  signs: [{ host: 'api.telnyx.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['The API key looks malformed'], means: 'token-malformed', only: true },
    { text: ['^10009$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^10009$'], means: 'bad-credential', only: true, sent: 'something' },
    { text: ['^10010$'], means: 'permission-denied', only: true },
  ],
};
