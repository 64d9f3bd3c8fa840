import type { Service } from './service.ts';

export const authentik: Service = {
  id: 'authentik',
  name: 'authentik',
  kind: 'identity provider',
  reference: 'https://docs.goauthentik.io/',
  signs: [
    { field: 'x-authentik-id', wrote: true },
    { field: 'x-powered-by', value: 'authentik' },
  ],
  says: [
    { text: ['^Request has been denied'], means: 'permission-denied', only: true },
    { text: ['^Token invalid expired$'], means: 'bad-credential' },
    {
      text: ['^Unsupported authentication type$', '^Malformed header$'],
      means: 'bad-credential',
      only: true,
    },
    {
      text: ['^invalid_client$', 'Client authentication failed'],
      means: 'client-authentication-failed',
      only: true,
    },
    { text: ['^User inactive or deleted$'], means: 'account-disabled', only: true },
    { text: ['^CSRF Failed'], means: 'csrf-rejected', only: true },
  ],
  remedies: [
    {
      of: ['scheme-missing', 'scheme-mismatch'],
      for: 'developer',
      does: 'Put Bearer and a space in front of the token of {request}; it must be one with the intent API (authentik: Directory, Tokens and App passwords).',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $API_TOKEN" "https://{host}{path}"',
      },
      asks: /\/api\/v3\//,
    },
  ],
  incident: ['x-authentik-id'],
};
