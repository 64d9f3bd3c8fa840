import type { Service } from './service.ts';

export const cosmosDb: Service = {
  id: 'cosmos-db',
  name: 'Azure Cosmos DB',
  kind: 'API',
  reference:
    'https://learn.microsoft.com/en-us/rest/api/cosmos-db/access-control-on-cosmosdb-resources',
  signs: [{ host: '*.documents.azure.com' }],
  bare: true,
  says: [
    {
      text: ["The input authorization token can't serve the request"],
      means: 'signature-mismatch',
      note: 'The key, or the text that was signed (verb, type, link, date), is another one.',
    },
    {
      text: ['The authorization token is not valid at the current time'],
      means: 'clock-skew',
      certainty: 'likely',
    },
    {
      text: ['Required Header authorization is missing'],
      means: 'no-credential',
    },
    {
      text: ['Local Authorization is disabled'],
      means: 'token-wrong-type',
      note: 'The account takes tokens of Microsoft Entra ID only; its keys are switched off.',
    },
    { text: ['Request originated from IP'], means: 'ip-not-allowed' },
    {
      text: [
        'does not have required RBAC permissions to perform action',
        'cannot be authorized by AAD token in data plane',
      ],
      means: 'permission-denied',
      note: 'Data plane roles are assigned for the account itself, beside those of the subscription.',
    },
  ],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add {1} to the firewall of the account {hostname} (Networking, or the command).',
      code: {
        language: 'shell',
        text: 'az cosmosdb update --name ACCOUNT --resource-group GROUP --ip-range-filter {1}',
      },
      finds: /from (?:client )?IP (\d+\.\d+\.\d+\.\d+)/,
    },
  ],
};
