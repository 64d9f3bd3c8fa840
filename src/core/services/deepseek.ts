import type { Service } from './service.ts';

export const deepseek: Service = {
  id: 'deepseek',
  name: 'DeepSeek',
  kind: 'API',
  reference: 'https://api-docs.deepseek.com/quick_start/error_codes',
  signs: [{ host: 'api.deepseek.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['Authentication Fails Your api key'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['auth header format should be Bearer'],
      means: 'scheme-missing',
      only: true,
      certainty: 'likely',
    },
  ],
};
