import type { Service } from './service.ts';

export const litellm: Service = {
  id: 'litellm',
  name: 'LiteLLM',
  kind: 'gateway',
  reference: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  says: [
    { text: ['Authentication Error Invalid proxy server token passed'], means: 'api-key-invalid' },
    { text: ['Authentication Error No api key passed in'], means: 'no-credential' },
    {
      text: ['^key_model_access_denied$'],
      means: 'permission-denied',
      note: 'The virtual key is for other models.',
    },
    { text: ['^token_not_found_in_db$'], means: 'api-key-invalid' },
    { text: ['^expired_key$'], means: 'token-expired' },
    { text: ['^budget_exceeded$'], means: 'rate-limited' },
    {
      text: ['must be a LiteLLM Enterprise user'],
      means: 'account-disabled',
      note: 'The feature needs a licence of LiteLLM Enterprise (LITELLM_LICENSE).',
    },
  ],
};
