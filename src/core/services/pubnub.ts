import type { Service } from './service.ts';

export const pubnub: Service = {
  id: 'pubnub',
  name: 'PubNub',
  kind: 'API',
  reference: 'https://www.pubnub.com/docs/general/security/access-control',
  signs: [{ host: 'ps.pndsn.com' }, { host: '*.pndsn.com' }],
  says: [
    { text: ['Token is expired'], means: 'token-expired', only: true },
    { text: ['^Token is revoked'], means: 'token-revoked', only: true },
  ],
};
