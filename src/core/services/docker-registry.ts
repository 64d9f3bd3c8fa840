import type { Service } from './service.ts';

export const dockerRegistry: Service = {
  id: 'docker-registry',
  name: 'Docker registry',
  kind: 'API',
  reference: 'https://distribution.github.io/distribution/spec/api/#errors',
  signs: [
    { field: 'docker-distribution-api-version', wrote: true },
    { host: 'registry-1.docker.io' },
    { host: 'auth.docker.io' },
    { host: 'hub.docker.com' },
    { host: 'index.docker.io' },
    { host: 'ghcr.io' },
    { host: 'quay.io' },
    { host: 'registry.gitlab.com' },
  ],
  says: [
    { text: ['^authentication required$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^authentication required$'], means: 'not-signed-in', only: true, sent: 'something' },
    {
      text: ['requested access to the resource is denied'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
      note: 'Or the repository does not exist, or the token is of nobody.',
    },
    {
      text: ['requested access to the resource is denied'],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: ['resource is forbidden with personal access token'],
      means: 'token-wrong-type',
      note: 'Docker Hub takes such a request of the password of the account alone.',
    },
    { text: ['incorrect username or password'], means: 'password-rejected', only: true },
    {
      text: ['personal access token is expired'],
      means: 'token-expired',
      certainty: 'likely',
      only: true,
    },
    {
      text: ['The token provided does not match expected scopes'],
      means: 'insufficient-scope',
    },
    {
      text: [
        'permission_denied write_package',
        'permission_denied read_package',
        'permission_denied create_package',
      ],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'The package does not name this repository or user among those that may (Manage Actions access); or the token lacks the scope.',
    },
    { text: ['denied installation not allowed to'], means: 'permission-denied', only: true },
    {
      text: ['^access forbidden$', '^denied$'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      // The code stands beside whatever the message says.
      certainty: 'possible',
    },
    { text: ['account is suspended'], means: 'account-disabled', only: true },
    {
      text: [
        'You have reached your pull rate limit',
        'You have reached your unauthenticated pull rate limit',
      ],
      means: 'rate-limited',
    },
    { text: ['^unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^unauthorized$'], means: 'not-signed-in', only: true, sent: 'something' },
  ],
  incident: ['docker-request-id', 'x-request-id'],
  remedies: [
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Sign in at {host} with the password of the account instead of the personal access token (dckr_pat_…), and send {request} with the token that this brings; or make the change on the site.',
      finds: /forbidden with personal access token/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Sign in to {host} as a user who may push to this repository, and take its whole name.',
      code: { language: 'shell', text: 'docker login {host}' },
      finds: /^(?![\s\S]*registry:catalog:)/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Do not ask {host} for {1}: ordinary users are not given it. List the repositories by the API of the product that the registry belongs to, or ask for the tags of a known one.',
      finds: /scope="?[^"\n]*(registry:catalog:\*)/,
    },
  ],
};
