import type { Service } from './service.ts';

export const newsapi: Service = {
  id: 'newsapi',
  name: 'NewsAPI',
  kind: 'API',
  reference: 'https://newsapi.org/docs/errors',
  signs: [{ host: 'newsapi.org' }],
  says: [
    { text: ['^apiKeyInvalid$'], means: 'api-key-invalid', only: true },
    { text: ['^apiKeyMissing$'], means: 'no-credential', only: true },
    { text: ['^apiKeyDisabled$'], means: 'account-disabled', only: true },
    { text: ['^apiKeyExhausted$'], means: 'rate-limited', only: true },
  ],
};
