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
  remedies: [
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Send {request} to the host of the key: one that ends in :fx to api-free.deepl.com, any other to api.deepl.com.',
    },
    {
      of: 'scheme-missing',
      for: 'developer',
      does: 'Put DeepL-Auth-Key in front of the key in Authorization of {request}.',
      code: { language: 'http', text: 'Authorization: DeepL-Auth-Key $DEEPL_KEY' },
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Compare the key with the list under Account, API Keys; one that ends in :fx is good at api-free.deepl.com alone, any other at api.deepl.com. {request} went to {host}.',
      code: { language: 'http', text: 'Authorization: DeepL-Auth-Key $DEEPL_KEY' },
    },
  ],
};
