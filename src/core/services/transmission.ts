import type { Service } from './service.ts';

export const transmission: Service = {
  id: 'transmission',
  name: 'Transmission',
  kind: 'API',
  reference: 'https://github.com/transmission/transmission/blob/main/docs/rpc-spec.md',
  signs: [{ field: 'server', value: 'transmission' }],
  says: [
    { text: ['Unauthorized IP Address'], means: 'ip-not-allowed' },
    { text: ['421 Misdirected', 'rpc host whitelist'], means: 'host-not-allowed' },
    {
      text: ['Too many unsuccessful login attempts'],
      means: 'account-disabled',
      certainty: 'likely',
    },
  ],
};
