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
};
