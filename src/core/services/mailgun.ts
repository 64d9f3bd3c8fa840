import type { Service } from './service.ts';

export const mailgun: Service = {
  id: 'mailgun',
  name: 'Mailgun',
  kind: 'API',
  reference: 'https://documentation.mailgun.com/docs/mailgun/api-reference/api-overview',
  signs: [{ host: 'api.mailgun.net' }, { host: 'api.eu.mailgun.net' }],
  takes: { schemes: ['basic'] },
  says: [
    {
      text: ['^Forbidden$'],
      means: 'api-key-invalid',
      only: true,
      sent: 'something',
      certainty: 'likely',
    },
    { text: ['^Forbidden$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^Invalid private key$'], means: 'api-key-invalid' },
    {
      text: [
        'Free accounts are for test purposes only',
        'Sandbox subdomains are for test purposes only',
      ],
      means: 'account-disabled',
    },
    {
      text: ['is not allowed to send'],
      unless: 'limit exceeded',
      means: 'account-disabled',
      only: true,
    },
    {
      text: ['is not allowed to send * limit exceeded'],
      means: 'rate-limited',
      note: 'The domain has sent to as many recipients as it may in an hour.',
    },
    { text: ['IP address is not whitelisted'], means: 'ip-not-allowed', only: true },
  ],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send the private API key as the password of Basic, behind the user name api, and to the region of the domain: api.mailgun.net for the US, api.eu.mailgun.net for the EU. {request} went to {host}; a sending key is good for messages of one domain only.',
      code: { language: 'shell', text: 'curl -u "api:$MAILGUN_KEY" \'https://{host}/v3/domains\'' },
    },
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Add the recipient of {request} to the authorized recipients of the sandbox domain (Sending, Domain settings), or send from a domain of your own that is verified.',
      finds: /test purposes only/,
    },
  ],
};
