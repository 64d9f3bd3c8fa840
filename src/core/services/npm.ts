import type { Service } from './service.ts';

export const npm: Service = {
  id: 'npm',
  name: 'npm registry',
  kind: 'API',
  reference: 'https://docs.npmjs.com/cli/using-npm/registry',
  signs: [
    { host: 'registry.npmjs.org' },
    { host: 'npm.pkg.github.com' },
    { field: 'npm-notice', wrote: true },
  ],
  says: [
    {
      field: 'www-authenticate',
      value: '^otp',
      means: 'step-up-required',
      note: 'The registry wants a one-time password.',
    },
    {
      text: [
        'This operation requires a one time password',
        'Two factor authentication or granular access token with bypass 2fa enabled is required to publish packages',
        'You must provide a one time pass',
      ],
      means: 'step-up-required',
    },
    { text: ['You must be logged in to'], means: 'not-signed-in', only: true },
    {
      text: [
        'You do not have permission to publish',
        'You cannot publish over the previously published version',
      ],
      means: 'permission-denied',
    },
    {
      text: ['You do not have permission to', 'Package name too similar to existing package'],
      means: 'permission-denied',
      only: true,
    },
    { text: ['You must verify your email in order to publish'], means: 'account-disabled' },
    { text: ['Your token is not allowed from this IP'], means: 'ip-not-allowed' },
    {
      text: ['^authentication token not provided$'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['^Unauthorized$', '^Invalid token$'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['The token provided does not match expected scopes'],
      means: 'insufficient-scope',
      only: true,
    },
    {
      text: ['Forbidden blocked by security policy'],
      means: 'waf-blocked',
      only: true,
      certainty: 'likely',
    },
  ],
  remedies: [
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Repeat {request} with the one-time password in the field npm-otp (behind any command of npm: --otp=123456), or use a granular token that bypasses it in automation.',
    },
    {
      of: 'step-up-required',
      for: 'visitor',
      does: 'Enter the code of your authenticator app where npm or the page asks for it: it goes with {request}, and no new sign-in is needed. Set two-factor authentication up in the account at npm first where there is none.',
    },
  ],
};
