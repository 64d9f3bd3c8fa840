import type { Service } from './service.ts';

export const netsuite: Service = {
  id: 'netsuite',
  name: 'Oracle NetSuite',
  kind: 'API',
  reference:
    'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_158264822817.html',
  signs: [{ host: '*.netsuite.com' }],
  says: [
    {
      text: ['Invalid login attempt * Login Audit Trail'],
      means: 'token-rejected',
      certainty: 'likely',
      note: 'The login audit trail says which of signature, token, role and integration it was.',
    },
    { text: ['INVALID_LOGIN_ATTEMPT'], means: 'token-rejected', only: true, certainty: 'likely' },
    { text: ['INSUFFICIENT_PERMISSION'], means: 'permission-denied', only: true },
  ],
};
