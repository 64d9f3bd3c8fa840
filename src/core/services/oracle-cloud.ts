import type { Service } from './service.ts';

export const oracleCloud: Service = {
  id: 'oracle-cloud',
  name: 'Oracle Cloud Infrastructure',
  kind: 'cloud',
  reference: 'https://docs.oracle.com/en-us/iaas/Content/API/References/apierrors.htm',
  signs: [{ host: '*.oraclecloud.com' }, { field: 'opc-request-id', wrote: true }],
  says: [
    {
      text: ['^SignUpRequired$'],
      means: 'api-not-enabled',
      note: 'The tenancy has to subscribe to the service before it may be called.',
    },
    {
      text: ['Failed to verify the HTTP S Signature'],
      means: 'signature-mismatch',
      certainty: 'likely',
      note: 'The key is not among those of the user, or what was signed is not what arrived.',
    },
    {
      text: [
        'The required information to complete authentication was not provided or was incorrect',
      ],
      means: 'bad-credential',
    },
    {
      text: ['^NotAuthorized$', '^NotAuthorizedOrNotFound$'],
      means: 'permission-denied',
      only: true,
    },
  ],
  incident: ['opc-request-id'],
};
