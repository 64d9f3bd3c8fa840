import type { Service } from './service.ts';

export const mailtrap: Service = {
  id: 'mailtrap',
  name: 'Mailtrap',
  kind: 'API',
  reference: 'https://docs.mailtrap.io/developers',
  signs: [{ host: '*.mailtrap.io' }],
  says: [
    { text: ['^Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' },
    { text: ['^Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^Forbidden$'], means: 'insufficient-scope', only: true, certainty: 'likely' },
  ],
  remedies: [
    {
      of: ['token-rejected', 'api-key-invalid', 'insufficient-scope'],
      for: 'developer',
      does: 'Take the token for {host} under Settings, API Tokens of Mailtrap: send.api.mailtrap.io and bulk.api.mailtrap.io take one with access to the sending domain, sandbox.api.mailtrap.io one with access to the sandbox. Keep it on a server; a page shows it to everybody.',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $MAILTRAP_API_TOKEN" \'https://mailtrap.io/api/accounts\'',
      },
    },
    {
      of: ['token-rejected', 'api-key-invalid'],
      for: 'visitor',
      does: 'Tell whoever runs the page that {host} refuses its token: your own sign-in plays no part.',
    },
  ],
};
