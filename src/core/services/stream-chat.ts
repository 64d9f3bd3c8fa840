import type { Service } from './service.ts';

export const streamChat: Service = {
  id: 'stream-chat',
  name: 'Stream (chat and feeds)',
  kind: 'API',
  reference: 'https://getstream.io/chat/docs/javascript/api_errors_response/',
  signs: [{ sends: 'stream-auth-type' }, { host: 'chat.stream-io-api.com' }],
  // Its JWT stands in Authorization by itself.
  bare: true,
  says: [
    { text: ['is not allowed to perform action'], means: 'permission-denied', only: true },
    {
      text: ['signature is not valid', 'token signature is invalid'],
      means: 'token-signature-invalid',
      only: true,
    },
    { text: ['token is expired', 'token has expired'], means: 'token-expired', only: true },
    { text: ['api_key not found', 'api_key not valid'], means: 'api-key-invalid', only: true },
  ],
};
