import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const FROM_IP = /from (?:client )?IP (\d+\.\d+\.\d+\.\d+)/;

/** Not the firewall has changed then, as a rule, but the way that the caller takes. */
const workedBefore = ({ earlierHere }: Reading): boolean =>
  earlierHere.some(({ worked }) => worked);

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
      of: 'permission-denied',
      for: 'developer',
      does: 'Create and change databases and containers by the control plane (Azure Resource Manager, az cosmosdb sql, or a client of Microsoft.DocumentDB): with a token of Microsoft Entra ID no role allows {request} at {host}, which is the data plane. Items can be read and written here.',
      finds: /cannot be authorized by AAD token in data plane/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Assign a role of the data plane, such as Cosmos DB Built-in Data Contributor, to whoever sent {request}; roles of the subscription (Owner, Contributor) are none.',
      code: {
        language: 'shell',
        text: 'az cosmosdb sql role assignment create --account-name "$ACCOUNT" --resource-group "$GROUP" --scope / --principal-id "$OBJECT_ID" --role-definition-id 00000000-0000-0000-0000-000000000002',
      },
      finds: /does not have required RBAC permissions/,
    },
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Connect again to the network or VPN from which {request} worked before: it came from {1} now. Have that address allowed only if it is to stay one of yours.',
      finds: FROM_IP,
      when: workedBefore,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'If {2} is to have access for good, add it in the portal under Networking of the account of {hostname}, beside the addresses that are there. --ip-range-filter of az cosmosdb update takes the place of the whole list: see first what is in it.',
      code: {
        language: 'shell',
        text: 'az cosmosdb list --query "[?starts_with(\'{1}\', name)].{account:name, allowed:ipRules[].ipAddressOrRange}"',
      },
      asks: /^\w+ https:\/\/([\w-]+)\./,
      finds: FROM_IP,
    },
  ],
};
