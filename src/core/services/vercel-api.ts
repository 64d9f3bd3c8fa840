import type { Service } from './service.ts';

export const vercelApi: Service = {
  id: 'vercel-api',
  name: 'Vercel API',
  kind: 'API',
  reference: 'https://vercel.com/docs/rest-api#errors',
  signs: [{ host: 'api.vercel.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['^forbidden$'],
      means: 'no-credential',
      only: true,
      when: (r) =>
        r.content.fields.some(
          ({ path, value }) => path === 'error.missingToken' && value === 'true',
        ),
    },
    {
      text: ['^forbidden$'],
      means: 'bad-credential',
      only: true,
      when: (r) =>
        r.content.fields.some(
          ({ path, value }) => path === 'error.invalidToken' && value === 'true',
        ),
    },
    {
      text: ['^forbidden$'],
      means: 'sso-required',
      only: true,
      when: (r) =>
        r.content.fields.some(({ path, value }) => path === 'error.saml' && value === 'true'),
    },
    {
      text: [
        'Not authorized Trying to access resource under scope',
        "You don't have permission to",
      ],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
  ],
  incident: ['x-vercel-id'],
  remedies: [
    {
      of: 'sso-required',
      for: 'developer',
      does: 'Sign in to the team by SAML at vercel.com and create a token in its scope; one of the personal account does not open {path}.',
    },
  ],
};
