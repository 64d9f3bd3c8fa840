import type { Service } from './service.ts';

export const resend: Service = {
  id: 'resend',
  name: 'Resend',
  kind: 'API',
  reference: 'https://resend.com/docs/api-reference/errors',
  signs: [{ host: 'api.resend.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    { text: '^missing_api_key$', means: 'no-credential', only: true },
    { text: '^invalid_api_key$', means: 'api-key-invalid', only: true },
    {
      text: ['^restricted_api_key$', 'This API key is restricted to only send emails'],
      means: 'insufficient-scope',
    },
    {
      text: ['You can only send testing emails to your own email address'],
      means: 'account-disabled',
      note: 'An account without a verified domain reaches nobody but its owner.',
    },
    {
      text: ['The * domain is not verified'],
      means: 'permission-denied',
      only: true,
      note: 'The domain of the sender is not one that the account has verified.',
    },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create an API key with full access (API Keys) for {request}: the one that was sent may send e-mails and nothing else.',
    },
    {
      of: ['account-disabled', 'permission-denied'],
      for: 'developer',
      does: 'Verify a domain (Domains: its DKIM and SPF records), and send {request} with a from address at that domain: until then e-mails go to the address of the account alone.',
    },
  ],
};
