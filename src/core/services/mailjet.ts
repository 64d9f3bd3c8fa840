import type { Service } from './service.ts';

export const mailjet: Service = {
  id: 'mailjet',
  name: 'Mailjet',
  kind: 'API',
  reference: 'https://dev.mailjet.com/email/reference/overview/errors/',
  signs: [{ host: 'api.mailjet.com' }, { host: 'api.us.mailjet.com' }],
  takes: { schemes: ['basic'] },
  says: [
    {
      text: ['API key authentication authorization failure'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      sent: 'something',
    },
    {
      text: ['API key authentication authorization failure'],
      means: 'no-credential',
      certainty: 'likely',
      only: true,
      sent: 'nothing',
    },
    { text: ['Your account has been temporarily blocked'], means: 'account-disabled', only: true },
  ],
};
