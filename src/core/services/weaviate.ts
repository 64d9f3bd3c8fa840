import type { Service } from './service.ts';
import { inOtherThan } from './when.ts';

const ANONYMOUS = 'anonymous access not enabled';

export const weaviate: Service = {
  id: 'weaviate',
  name: 'Weaviate',
  kind: 'API',
  reference: 'https://docs.weaviate.io/deploy/configuration/authentication',
  signs: [
    { host: '*.weaviate.network' },
    { host: '*.weaviate.cloud' },
    { text: 'authorization forbidden action user' },
    {
      text: 'anonymous access not enabled Please authenticate through one of the available methods',
    },
  ],
  says: [
    { text: ANONYMOUS, means: 'no-credential', when: (r) => !inOtherThan('bearer')(r) },
    {
      text: ANONYMOUS,
      means: 'scheme-mismatch',
      when: inOtherThan('bearer'),
      certainty: 'likely',
      note: 'Without a bearer token in Authorization every caller is anonymous to it.',
    },
    {
      text: 'oidc auth is not configured please try another auth scheme',
      means: 'token-wrong-type',
      certainty: 'likely',
      note: 'The server was not set up for tokens of OpenID Connect.',
    },
    {
      text: 'forbidden action user * has insufficient permissions to',
      means: 'permission-denied',
      status: 403,
      only: true,
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'If {1} may change data, put it on the admin list of the Weaviate at {host} and take it off the read-only list (AUTHORIZATION_ADMINLIST_READONLY_USERS), then start it again; it may not {2} now.',
      code: {
        language: 'text',
        text: 'AUTHORIZATION_ADMINLIST_ENABLED=true\nAUTHORIZATION_ADMINLIST_USERS={1}',
      },
      finds: /user '([\w.@+-]{1,80})' has insufficient permissions to ([a-z]+ \[[^\]]{1,80}\])/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give {1} a role at the Weaviate of {host} that holds {2}, and assign it by the client (roles.create, users.assign_roles).',
      finds: /user '([\w.@+-]{1,80})' has insufficient permissions to ([a-z]+_[a-z_]+)/,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Do not repeat {request}, nor renew the key: Weaviate knows who asks ({1}), and that user may not {2}.',
      finds: /user '([\w.@+-]{1,80})' has insufficient permissions to (\w+)/,
    },
  ],
};
