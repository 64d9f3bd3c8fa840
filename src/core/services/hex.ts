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
    {
      text: ['organization has no active billing subscription'],
      means: 'account-disabled',
      note: 'The organization pays for no plan at the moment.',
    },
    { text: ['key not authorized for this action'], means: 'insufficient-scope' },
    { text: ['^API key revoked$'], means: 'token-revoked', only: true },
  ],
};
