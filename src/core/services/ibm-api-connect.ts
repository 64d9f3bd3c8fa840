import type { Service } from './service.ts';

export const ibmApiConnect: Service = {
  id: 'ibm-api-connect',
  name: 'IBM API Connect',
  kind: 'gateway',
  reference: 'https://www.ibm.com/docs/en/api-connect',
  signs: [
    { field: 'x-global-transaction-id' },
    { field: 'apim-debug-trans-id', wrote: true },
    { sends: 'x-ibm-client-id' },
  ],
  says: [
    // It names the application by its client id, whatever token comes beside it.
    {
      text: ['^Invalid client id or secret', '^Client id not registered'],
      means: 'api-key-invalid',
      certainty: 'likely',
    },
    { text: ['^Not registered to plan'], means: 'api-not-enabled' },
  ],
  incident: ['x-global-transaction-id'],
};
