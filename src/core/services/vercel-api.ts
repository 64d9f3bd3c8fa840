import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const OF_SCOPE = 'Not authorized Trying to access resource under scope';

/** The error says `saml: true`. */
const demandsSaml = ({ content }: Reading): boolean =>
  content.fields.some(({ path, value }) => path === 'error.saml' && value === 'true');

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
    { text: OF_SCOPE, means: 'sso-required', only: true, when: demandsSaml },
    {
      text: ['^forbidden$'],
      means: 'sso-required',
      only: true,
      when: (r) => demandsSaml(r) && !r.content.text.includes('under scope'),
    },
    {
      text: [OF_SCOPE, "You don't have permission to"],
      means: 'permission-denied',
      only: true,
      when: (r) => !demandsSaml(r),
      certainty: 'likely',
    },
  ],
  incident: ['x-vercel-id'],
  remedies: [
    {
      of: 'sso-required',
      for: 'visitor',
      does: 'Sign in to the team {1} by SAML at vercel.com, then repeat what led to {request}.',
      finds: /under scope "([\w-]+)"/,
    },
    {
      of: 'sso-required',
      for: 'developer',
      does: 'Sign in to the team by SAML at vercel.com and create a token in its scope; one of the personal account does not open {path}.',
    },
  ],
};
