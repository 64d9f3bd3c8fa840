import type { Service } from './service.ts';

export const heroku: Service = {
  id: 'heroku',
  name: 'Heroku Platform API',
  kind: 'API',
  reference: 'https://devcenter.heroku.com/articles/platform-api-reference#errors',
  signs: [{ host: 'api.heroku.com' }],
  says: [
    { text: ['There were no credentials in your Authorization header'], means: 'no-credential' },
    { text: ['^Invalid credentials provided'], means: 'bad-credential', only: true },
    {
      text: ['A second authentication factor or pre authorization is required for this request'],
      means: 'step-up-required',
    },
    { text: ['^two_factor$'], means: 'step-up-required', only: true },
    {
      text: ['The scope of this OAuth authorization does not allow access to this resource'],
      means: 'insufficient-scope',
    },
    { text: ['You do not have access to'], means: 'permission-denied', only: true },
    {
      text: ['^delinquent$', '^suspended$', '^verification_required$', 'Your account is suspended'],
      means: 'account-disabled',
      only: true,
    },
    { text: ['^rate_limit$'], means: 'rate-limited', only: true },
  ],
  incident: ['request-id'],
};
