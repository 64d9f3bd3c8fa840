import type { Service } from './service.ts';

export const wise: Service = {
  id: 'wise',
  name: 'Wise',
  kind: 'API',
  reference: 'https://docs.wise.com/api-docs/features/strong-customer-authentication-2fa',
  signs: [{ host: '*.transferwise.com' }, { host: '*.wise.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      field: 'x-2fa-approval',
      means: 'step-up-required',
      note: 'The one-time token in x-2fa-approval is to be signed and sent back (SCA).',
    },
  ],
};
