import type { Service } from './service.ts';

export const meilisearch: Service = {
  id: 'meilisearch',
  name: 'Meilisearch',
  kind: 'API',
  reference: 'https://www.meilisearch.com/docs/reference/errors/error_codes',
  signs: [{ sends: 'x-meili-api-key' }],
  says: [
    { text: 'Tenant token expired Was valid up to', means: 'token-expired' },
    {
      text: 'The API key used to generate this tenant token',
      means: 'permission-denied',
      note: 'The key that signed it may not reach this index.',
    },
    { text: 'Could not decode tenant token', means: 'token-malformed', certainty: 'likely' },
    { text: 'The provided API key is invalid', means: 'api-key-invalid' },
    {
      text: 'The Authorization header is missing It must use the bearer authorization method',
      means: 'no-credential',
    },
    {
      text: 'Meilisearch is running without a master key',
      means: 'api-not-enabled',
      note: 'Without a master key there are no API keys.',
    },
  ],
  remedies: [
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Have your backend sign a new tenant token and send {request} with it: its exp was chosen there.',
      finds: /Tenant token expired/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Sign tenant tokens for {host} with a search key whose indexes hold the one of {path}: a token reaches no index that its key does not.',
      finds: /used to generate this tenant token/,
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send a key that {host} lists, with the action and index that {request} needs: the default search key searches only; the master key reads the list.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: Bearer $MEILI_MASTER_KEY" \'https://{host}/keys\'',
      },
      finds: /provided API key is invalid/,
    },
  ],
};
