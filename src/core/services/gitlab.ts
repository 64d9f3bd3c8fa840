import type { Service } from './service.ts';
import { withKey, writesBySessionAlone } from './when.ts';

export const gitlab: Service = {
  id: 'gitlab',
  name: 'GitLab',
  kind: 'API',
  reference: 'https://docs.gitlab.com/api/rest/authentication/',
  signs: [
    { sends: 'private-token' },
    { sends: 'job-token' },
    { host: 'gitlab.com' },
    { field: 'x-gitlab-meta', wrote: true },
  ],
  says: [
    { text: ['^401 Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['^401 Unauthorized$'],
      means: 'token-wrong-type',
      only: true,
      when: withKey('job-token'),
      certainty: 'likely',
      note: 'The token of a CI job opens a few endpoints only.',
    },
    {
      text: ['^401 Unauthorized$'],
      means: 'csrf-rejected',
      only: true,
      when: writesBySessionAlone,
      certainty: 'likely',
      note: 'A session counts for what changes something only together with X-CSRF-Token.',
    },
    { text: ['^401 Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' },
    {
      text: ['Token is expired You can either do re authorization or token refresh'],
      means: 'token-expired',
    },
    { text: ['Token was revoked You have to re authorize from the user'], means: 'token-revoked' },
    { text: ['^insufficient_granular_scope$'], means: 'insufficient-scope', status: 403 },
    {
      text: ['The request requires higher privileges than provided by the access token'],
      means: 'insufficient-scope',
      only: true,
    },
    {
      text: ['^403 Forbidden$'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
      only: true,
    },
    {
      text: ['^403 Forbidden$'],
      means: 'unauthenticated-reported-as-403',
      only: true,
      sent: 'nothing',
      certainty: 'likely',
    },
    {
      text: ['HTTP Basic Access denied'],
      means: 'password-rejected',
      certainty: 'likely',
      only: true,
    },
    {
      text: [
        'You must use a personal access token with * scope for Git over HTTP',
        'you must use a personal access token with',
      ],
      means: 'step-up-required',
    },
    { text: ['Cannot find valid SSO session'], means: 'sso-required' },
    { text: ['403 Forbidden Your account has been blocked'], means: 'account-disabled' },
    {
      text: [
        'Your account has been blocked',
        'Your primary email address is not confirmed',
        'Your account has been deactivated by your administrator',
        'must accept the Terms of Service',
      ],
      means: 'account-disabled',
      only: true,
    },
    {
      text: [
        'GitLab You are not allowed to',
        'GitLab You cannot push',
        'You are not allowed to push code to this project',
      ],
      means: 'permission-denied',
    },
    { text: ['^Retry later$'], means: 'rate-limited', only: true },
  ],
  incident: ['x-request-id', 'cf-ray'],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a token with the scope {1} (User settings, Access tokens) and send it with {request}.',
      finds: /"scope":\s*"([\w: ]+)"/,
    },
  ],
};
