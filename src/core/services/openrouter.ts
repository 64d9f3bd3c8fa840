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
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Raise the credit limit of the key that {request} sent, under Keys in the settings of OpenRouter, or wait until it is reset where it holds for a day, a week or a month.',
      finds: /Key limit exceeded/,
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Tell whoever runs the page that the limit of its key at {host} is used up.',
      finds: /Key limit exceeded/,
    },
  ],
};
