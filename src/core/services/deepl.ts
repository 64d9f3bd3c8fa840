import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

export const deepl: Service = {
  id: 'deepl',
  name: 'DeepL API',
  kind: 'API',
  reference: 'https://developers.deepl.com/docs/best-practices/error-handling',
  signs: [{ host: '*.deepl.com' }],
  takes: { schemes: ['deepl-auth-key'] },
  says: [
    {
      text: ['Authorization header is missing scheme'],
      when: inScheme(null),
      means: 'scheme-missing',
    },
    {
      text: ['Authorization header is missing scheme'],
      when: inOtherThan('deepl-auth-key', null),
      means: 'scheme-mismatch',
    },
    {
      text: ['Wrong endpoint Use https'],
      means: 'token-wrong-type',
      note: 'Keys that end in :fx are of DeepL API Free, others of Pro; each has its own host.',
    },
    { text: ['Authorization failure check auth_key'], means: 'api-key-invalid', only: true },
    {
      text: ['^Forbidden$'],
      means: 'api-key-invalid',
      status: 403,
      only: true,
      certainty: 'likely',
    },
  ],
};
