import type { Service } from './service.ts';

export const tyk: Service = {
  id: 'tyk',
  name: 'Tyk',
  kind: 'gateway',
  reference: 'https://tyk.io/docs/',
  signs: [{ field: 'x-generator', value: 'tyk' }],
  bare: true,
  says: [
    { text: ['Authorization field missing'], means: 'no-credential' },
    {
      text: [
        'Access to this API has been disallowed',
        'Key not authorised',
        'Attempted access with non existent key',
      ],
      means: 'api-key-invalid',
      certainty: 'likely',
    },
    { text: ['Key has expired please renew'], means: 'token-expired' },
    { text: ['Key is inactive please renew'], means: 'account-disabled' },
    { text: ['Quota exceeded', 'Rate limit exceeded'], means: 'rate-limited' },
    { text: ['Access to this resource has been disallowed'], means: 'permission-denied' },
    { text: ['access from this IP has been disallowed'], means: 'ip-not-allowed' },
    {
      text: ['Key not authorized no matching policy found in scope claim'],
      means: 'insufficient-scope',
    },
    {
      text: ['Key not authorized no matching policy found'],
      unless: ['in scope claim'],
      means: 'permission-denied',
    },
    { text: ['no suitable claims for user ID were found'], means: 'token-rejected' },
    {
      text: ['Key not authorized unexpected signing method', 'Key not authorized'],
      unless: ['no matching policy found'],
      means: 'bad-credential',
      only: true,
    },
  ],
};
