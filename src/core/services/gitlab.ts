import type { Service } from './service.ts';
import { fromOtherHost, withKey, writesBySessionAlone } from './when.ts';

const READS = /^(?:GET|HEAD) /;
/** Of the scopes that would do, as the challenge or the member `scope` lists them. */
const READ_SCOPE = /(?:\bscope="|^)(?:[a-z_]+ )*(read_[a-z]+)(?: [a-z_]+)*(?:"|$)/m;
const SCOPE = /\bscope="([a-z_]+)/;

const REVOKED = /Token was revoked\./;

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
    { path: '/api/v4/projects' },
    { path: '/api/v4/merge_requests' },
    { path: '/api/v4/namespaces' },
    { text: 'Token was revoked You have to re authorize from the user', wrote: true },
    {
      text: 'Token is expired You can either do re authorization or token refresh',
      wrote: true,
    },
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
      of: 'scheme-missing',
      for: 'developer',
      does: 'Put Bearer and a space in front of the token of {request}, or send it without a scheme in PRIVATE-TOKEN. GitLab reads a personal, project or group access token in both.',
      code: {
        language: 'http',
        text: 'Authorization: Bearer $GITLAB_TOKEN',
      },
    },
    {
      of: 'scheme-missing',
      for: 'developer',
      does: 'Keep the token on a server if others open {page}: they can read it there, and it does at {host} what its owner may do.',
      when: fromOtherHost,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a new token with the scope {1} at {host} (User settings, Access tokens; an application asks for the scope when the user signs in), send it with {request} and revoke the old one: the scopes of a token cannot be changed. One of the scopes that the answer names is enough.',
      asks: READS,
      finds: READ_SCOPE,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a new token with the scope {1} at {host} (User settings, Access tokens; an application asks for the scope when the user signs in), send it with {request} and revoke the old one: the scopes of a token cannot be changed.',
      asks: /^(?!GET |HEAD )/,
      finds: SCOPE,
    },
    {
      of: 'token-revoked',
      for: 'developer',
      does: 'Have the user authorise the application again at {host}: the token of {request} was revoked, and its refresh token with it.',
      code: {
        language: 'text',
        text: 'https://{host}/oauth/authorize?client_id=CLIENT_ID&redirect_uri=REDIRECT_URI&response_type=code&scope=read_api',
      },
      finds: REVOKED,
    },
    {
      of: 'token-revoked',
      for: 'owner',
      does: 'GitLab at {host} made the token and revoked it. See whether the application still stands under Preferences, Applications of the user, and in the audit events who took it out.',
      finds: REVOKED,
    },
    {
      of: 'token-revoked',
      for: 'visitor',
      does: 'Sign in again on the page that calls {host}, and authorise it when GitLab asks.',
      finds: REVOKED,
    },
  ],
};
