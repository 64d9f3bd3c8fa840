import type { Service } from './service.ts';

export const oidcProvider: Service = {
  id: 'oidc-provider',
  name: 'oidc-provider (Node.js)',
  kind: 'identity provider',
  reference: 'https://github.com/panva/node-oidc-provider/blob/main/docs/README.md',
  says: [
    { text: ['^invalid token provided$'], means: 'bad-credential' },
    { text: ['^client is invalid$'], means: 'client-authentication-failed' },
    { text: ['^grant request is invalid$'], means: 'bad-credential' },
    {
      text: ['access token missing requested scope', 'access token missing openid scope'],
      means: 'insufficient-scope',
      certainty: 'likely',
    },
    { text: ['End User authentication is required'], means: 'not-signed-in' },
    {
      text: [
        "authorization request is still pending as the end user hasn't yet completed the user interaction steps",
      ],
      means: 'handshake-in-progress',
      certainty: 'likely',
      note: 'The user has not agreed on the other device yet; ask again after the interval.',
    },
    {
      text: ['you are polling too quickly and should back off at a reasonable rate'],
      means: 'rate-limited',
    },
  ],
};
