import type { Service } from './service.ts';

export const hex: Service = {
  id: 'hex',
  name: 'Hex',
  kind: 'API',
  reference: 'https://github.com/hexpm/specifications/blob/main/endpoints.md',
  signs: [{ host: 'hex.pm' }],
  bare: true,
  says: [
    { text: ['^invalid API key$'], means: 'api-key-invalid', only: true },
    { text: ['^API key revoked$'], means: 'token-revoked', only: true },
  ],
};
