import type { Service } from './service.ts';

export const tornado: Service = {
  id: 'tornado',
  name: 'Tornado',
  kind: 'framework',
  reference: 'https://www.tornadoweb.org/en/stable/guide/security.html',
  signs: [{ field: 'server', value: 'tornado server' }],
  says: [
    { text: ['Cross origin websockets not allowed'], means: 'origin-not-allowed' },
    {
      text: [
        '_xsrf argument missing from',
        'XSRF cookie does not match POST argument',
        'xsrf argument has invalid format',
      ],
      means: 'csrf-rejected',
      note: 'check_xsrf_cookie compares the _xsrf cookie with the argument or with X-XSRFToken.',
    },
    {
      text: ['^403 Forbidden 403 Forbidden$'],
      means: 'csrf-rejected',
      only: true,
      certainty: 'likely',
      // Its page hides the reason; handlers that refuse by themselves mostly write their own.
      when: ({ attempt: { method, request } }) =>
        method === 'POST' && request.body.known && request.body.value.includes('_xsrf='),
      note: 'An _xsrf was sent, and the page is what a failed check of it looks like.',
    },
  ],
  remedies: [
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'If the site that opens it is yours, let check_origin in the handler of {request} take it: without that, Tornado takes pages of {host} alone. The site gets what the cookies of the visitor may do.',
      code: {
        language: 'text',
        text: 'def check_origin(self, origin):\n    return super().check_origin(origin) or origin in ALLOWED_ORIGINS',
      },
    },
  ],
};
