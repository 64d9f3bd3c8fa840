import type { Identity } from './identity.ts';
import type { LabPart } from './refusal.ts';

/** What the identity provider itself refuses, at its token and userinfo endpoints. */
export function userinfo(identity: Identity): LabPart {
  const row = { status: 401, method: 'GET', path: '/me', tokenState: null } as const;
  return {
    concept: 'identity',
    title: 'Identity provider',
    origin: identity.issuer,
    close: async () => {},
    refusals: [
      {
        id: 'client-secret-wrong',
        title: 'Wrong client secret',
        about: 'The token endpoint of oidc-provider refuses the client itself: invalid_client.',
        needsProxy: false,
        expected: {
          ...row,
          method: 'POST',
          path: '/token',
          scheme: 'Basic',
          credential: 'Basic',
          cause: 'client-authentication-failed',
        },
      },
      {
        id: 'userinfo-revoked',
        title: 'Revoked token',
        about: 'The token works, is revoked by its owner, and is used once more at userinfo.',
        needsProxy: false,
        // The server says invalid_token and no more: that it was revoked is not its word.
        expected: { ...row, scheme: 'Bearer', credential: 'Bearer', cause: 'token-rejected' },
      },
      {
        id: 'userinfo-scope',
        title: 'Token without openid',
        about: 'A good token, but userinfo asks for the scope openid.',
        needsProxy: false,
        expected: {
          ...row,
          status: 403,
          method: 'POST',
          scheme: 'Bearer',
          credential: 'Bearer',
          cause: 'insufficient-scope',
        },
      },
    ],
  };
}
