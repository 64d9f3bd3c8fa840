import type { Service } from './service.ts';

export const groq: Service = {
  id: 'groq',
  name: 'Groq',
  kind: 'API',
  reference: 'https://console.groq.com/docs/errors',
  signs: [{ host: 'api.groq.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^invalid_api_key$'], means: 'api-key-invalid', only: true },
    {
      text: ['Access denied Please check your network settings'],
      means: 'ip-not-allowed',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['is blocked at the project level'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    { text: ['^organization_restricted$'], means: 'account-disabled', only: true },
  ],
};
