import type { Service } from './service.ts';

export const openrouter: Service = {
  id: 'openrouter',
  name: 'OpenRouter',
  kind: 'API',
  reference: 'https://openrouter.ai/docs/api-reference/errors',
  signs: [{ host: 'openrouter.ai' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['^User not found$'],
      means: 'api-key-invalid',
      only: true,
      sent: 'something',
      note: 'It knows no key like this one.',
    },
    {
      text: ['^No auth credentials found$', '^No cookie auth credentials found$'],
      means: 'no-credential',
    },
    {
      text: ['Your chosen model * requires moderation'],
      means: 'permission-denied',
      certainty: 'likely',
    },
    { text: ['^Key limit exceeded'], means: 'rate-limited' },
  ],
};
