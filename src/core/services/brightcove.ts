import type { Service } from './service.ts';

export const brightcove: Service = {
  id: 'brightcove',
  name: 'Brightcove',
  kind: 'API',
  reference: 'https://apis.support.brightcove.com/playback/references/error-reference.html',
  signs: [
    { host: 'edge.api.brightcove.com' },
    { host: 'edge-auth.api.brightcove.com' },
    { field: 'bcov-instance' },
  ],
  says: [
    { text: ['^INVALID_POLICY_KEY$'], means: 'no-credential', sent: 'nothing' },
    { text: ['^CLIENT_GEO$', '^CLIENT_IP$'], means: 'ip-not-allowed', only: true },
    {
      text: ['^OFFERS$'],
      means: 'permission-denied',
      only: true,
      note: 'The offers that the token grants are none of those of the video.',
    },
    { text: ['^TAGS$'], means: 'permission-denied', only: true },
    { text: ['^DOMAIN$'], means: 'origin-not-allowed', only: true },
    { text: ['^INVALID_POLICY_KEY$'], means: 'api-key-invalid', only: true, sent: 'something' },
  ],
};
