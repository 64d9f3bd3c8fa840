import type { Service } from './service.ts';

export const mailchimp: Service = {
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'API',
  reference: 'https://mailchimp.com/developer/marketing/docs/errors/',
  signs: [{ host: '*.api.mailchimp.com' }, { host: 'mandrillapp.com' }],
  says: [
    { text: ['Your request did not include an API key'], means: 'no-credential' },
    { text: ['^API Key Missing$'], means: 'no-credential', only: true },
    {
      text: ["Your API key may be invalid or you've attempted to access the wrong datacenter"],
      means: 'api-key-invalid',
    },
    { text: ['^API Key Invalid$'], means: 'api-key-invalid', only: true },
    {
      text: ['^Wrong Datacenter$'],
      means: 'api-key-invalid',
      note: 'The part of the key after the dash names another data centre.',
    },
    {
      text: ['^User Disabled$', '^Compliance Related$', '^Account Suspended$'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: ["The API key provided is linked to an account you don't have permission to access"],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    { text: ['^Forbidden$'], means: 'denied', only: true },
  ],
  incident: ['instance', 'x-request-id'],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send {request} to the data centre that the key names behind its dash (us21 of …-us21 is us21.api.mailchimp.com); {host} is another one, or the key was revoked (Account, Extras, API keys).',
    },
  ],
};
