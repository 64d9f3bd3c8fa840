import type { Service } from './service.ts';

export const sendgrid: Service = {
  id: 'sendgrid',
  name: 'SendGrid',
  kind: 'API',
  reference:
    'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/responses',
  signs: [{ host: 'api.sendgrid.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: [
        'The provided authorization grant is invalid expired or revoked',
        'Permission denied wrong credentials',
      ],
      means: 'bad-credential',
    },
    { text: ['^authorization required$'], means: 'no-credential', only: true },
    {
      text: ['^access forbidden$'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
      sent: 'something',
      note: 'The API key lacks the permission.',
    },
    {
      text: ['The from address does not match a verified Sender Identity'],
      means: 'permission-denied',
    },
    { text: ['^Maximum credits exceeded$'], means: 'rate-limited', only: true },
    { text: ["requestor's IP Address is not whitelisted"], means: 'ip-not-allowed' },
    { text: ['Your account has been'], means: 'account-disabled', only: true },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Give the key the permission that {request} needs (Settings, API Keys, Edit API Key), or create one that has it. This lists what the key may do now.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: Bearer $SENDGRID_API_KEY" https://{host}/v3/scopes',
      },
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Verify the address from which {request} sends (Settings, Sender Authentication): that very address as a single sender, or its whole domain.',
      finds: /verified Sender Identity/,
    },
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Look at the plan of the account (Settings, Account Details, Your Products): the e-mails of the period are used up, and {request} works again when the next one begins or the plan is raised.',
      finds: /Maximum credits exceeded/,
    },
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Add the address from which {request} comes to the list under Settings, IP Access Management.',
    },
  ],
};
