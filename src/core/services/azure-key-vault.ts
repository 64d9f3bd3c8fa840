import type { Service } from './service.ts';

export const azureKeyVault: Service = {
  id: 'azure-key-vault',
  name: 'Azure Key Vault',
  kind: 'API',
  reference: 'https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes',
  signs: [
    { host: '*.vault.azure.net' },
    { host: '*.vault.azure.cn' },
    { host: '*.vault.usgovcloudapi.net' },
    { host: '*.managedhsm.azure.net' },
    { field: 'x-ms-keyvault-service-version', wrote: true },
    { text: '^ForbiddenByFirewall$' },
  ],
  says: [
    {
      text: ['AKV10046'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      note: 'Mostly a token of another cloud or directory.',
    },
    {
      text: '^(Secret|Key|Certificate)Disabled$',
      means: 'permission-denied',
      note: 'Nobody may read what is disabled in the vault.',
    },
    {
      text: 'AKV10000 Request is missing a Bearer or PoP token',
      means: 'no-credential',
    },
    { text: '^AKV10022', means: 'token-audience-mismatch' },
    {
      text: '^AKV10032',
      means: 'token-issuer-mismatch',
      note: 'The token is of another tenant than the vault.',
    },
    {
      text: [
        '^ForbiddenByFirewall$',
        'Client address is not authorized and caller is not a trusted service',
      ],
      means: 'ip-not-allowed',
    },
    {
      text: [
        '^ForbiddenByConnection$',
        'Public network access is disabled and request is not from a trusted service',
      ],
      means: 'ip-not-allowed',
      note: 'The vault takes requests through a private endpoint only.',
    },
    { text: ['^ForbiddenByPolicy$', '^ForbiddenByRbac$'], means: 'permission-denied', only: true },
  ],
  incident: ['x-ms-request-id'],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add {1} under Networking of the vault {hostname}, if you know whose address it is.',
      code: {
        language: 'shell',
        text: 'az keyvault network-rule add --name {2} --ip-address {1}/32',
      },
      finds: /Client address: ([\d.]{7,15})\s[\s\S]{0,400}?Vault: ([\w-]{1,24})/,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Reach the vault {hostname} through its private endpoint, or allow public access from chosen networks under Networking.',
      finds: /ForbiddenByConnection/,
    },
  ],
};
