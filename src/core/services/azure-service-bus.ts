import type { Service } from './service.ts';

const CLAIMS = [
  'claims (is|are) required',
  '(Manage|Send|Listen) claim is required',
  '(Manage|Send|Listen) claim s are required',
  '(Manage|Send|Listen) * claims required for this operation',
];

export const azureServiceBus: Service = {
  id: 'azure-service-bus',
  name: 'Azure Service Bus and Event Hubs',
  kind: 'API',
  reference:
    'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-messaging-exceptions',
  signs: [{ host: '*.servicebus.windows.net' }],
  says: [
    { text: ['Ip has been prevented to connect to the endpoint'], means: 'ip-not-allowed' },
    {
      text: CLAIMS,
      means: 'permission-denied',
      status: 403,
    },
    {
      text: CLAIMS,
      means: 'forbidden-reported-as-401',
      status: 401,
      note: 'The policy of the key has the rights Send, Listen or Manage, and another one is wanted.',
    },
    { text: ['InvalidSignature The token has an invalid signature'], means: 'signature-mismatch' },
    { text: ['ExpiredToken The token is expired'], means: 'token-expired' },
    { text: ['MalformedToken'], means: 'token-malformed', only: true },
    { text: ['InvalidAudience'], means: 'token-audience-mismatch', only: true },
    { text: ['^MissingToken', 'MissingToken The'], means: 'no-credential', only: true },
  ],
};
