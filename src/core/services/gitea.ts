import type { Service } from './service.ts';

const MISSING_SCOPE = 'token does not have at least one of required scope';
const SIGNED_IN = 'Only signed in user is allowed to call APIs';

export const gitea: Service = {
  id: 'gitea',
  name: 'Gitea and Forgejo',
  kind: 'API',
  reference: 'https://docs.gitea.com/development/api-usage',
  signs: [
    { host: 'gitea.com' },
    { host: 'codeberg.org' },
    { field: 'x-gitea-otp' },
    { text: MISSING_SCOPE },
    { text: SIGNED_IN },
  ],
  says: [
    { text: MISSING_SCOPE, means: 'insufficient-scope' },
    {
      text: ['token scope is limited to public repos', 'token scope is limited to public orgs'],
      means: 'insufficient-scope',
    },
    { field: 'x-gitea-otp', value: 'required', means: 'step-up-required' },
    { text: 'invalid provided OTP', means: 'step-up-required' },
    {
      text: 'Basic authorization is not allowed while having security keys enrolled',
      means: 'step-up-required',
      note: 'Who has a security key cannot use the password here; an access token can.',
    },
    { text: SIGNED_IN, means: 'not-signed-in' },
    {
      text: 'This account is prohibited from signing in please contact your site administrator',
      means: 'account-disabled',
    },
    { text: 'webhooks disabled by administrator', means: 'api-not-enabled' },
    {
      text: [
        'user should be the (owner of the repo|site admin)',
        'user should be an owner or a collaborator with admin write of a repository',
        'user should have (a permission to write|specific read permission|specific permission)',
        '^Must be an organization (owner|member)$',
        '^Must be a team member$',
      ],
      means: 'permission-denied',
    },
  ],
  remedies: [
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Send the code of the second factor in X-Gitea-OTP with {request}, or use an access token instead of the password.',
      code: { language: 'http', text: 'X-Gitea-OTP: 123456' },
    },
  ],
};
