import type { Service } from './service.ts';

export const monit: Service = {
  id: 'monit',
  name: 'Monit',
  kind: 'API',
  reference: 'https://mmonit.com/monit/documentation/monit.html#MONIT-HTTPD',
  signs: [{ field: 'server', value: '^monit', wrote: true }],
  says: [
    { text: 'Invalid CSRF Token', means: 'csrf-rejected' },
    {
      text: 'You do not have sufficient privileges to access this page',
      means: 'permission-denied',
      only: true,
    },
    { text: 'You are not authorized to access monit', means: 'bad-credential', sent: 'something' },
    { text: 'You are not authorized to access monit', means: 'no-credential', sent: 'nothing' },
  ],
  remedies: [
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send one value twice with {request}: in the cookie securitytoken and in the form field securitytoken. Monit compares the two.',
      code: {
        language: 'shell',
        text: 'T=$(openssl rand -hex 16)\ncurl -u "$NAME:$PASSWORD" -b "securitytoken=$T" -d "securitytoken=$T&action=validate" \'https://{host}{path}\'',
      },
    },
    {
      of: 'csrf-rejected',
      for: 'owner',
      does: 'If the pages of Monit at {host} are refused themselves, see that what stands in front of it passes Set-Cookie and Cookie on (securitytoken).',
    },
    {
      of: 'csrf-rejected',
      for: 'visitor',
      does: 'Reload the page of {host}, with cookies allowed, and press its button again.',
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'If this user may do {request}, take read-only from its line in monitrc, and reload Monit.',
      code: { language: 'text', text: 'set httpd port 2812\n  allow NAME:PASSWORD' },
    },
  ],
};
