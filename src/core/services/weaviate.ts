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
  ],
};
