import type { Service } from './service.ts';

export const streamChat: Service = {
  id: 'stream-chat',
  name: 'Stream (getstream.io)',
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
    { text: 'token used before issue at', means: 'token-not-yet-valid', only: true },
    { text: ['token is expired', 'token has expired'], means: 'token-expired', only: true },
    { text: ['api_key not found', 'api_key not valid'], means: 'api-key-invalid', only: true },
  ],
  remedies: [
    {
      of: 'token-not-yet-valid',
      for: 'developer',
      does: 'Set the clock of the server that makes the tokens for {host} by NTP: it is ahead, so that each new token would be refused at first. An iat a few seconds back leaves room.',
      code: {
        language: 'js',
        text: 'const token = serverClient.createToken(userId, now + 3600, now - 10); // now in seconds',
      },
      finds: /used before issue/,
    },
    {
      of: 'token-not-yet-valid',
      for: 'developer',
      does: 'Until then repeat {request} a few seconds later; the token itself is good.',
      finds: /used before issue/,
    },
  ],
  publicKeys: ['api_key'],
};
