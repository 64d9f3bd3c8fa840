import type { Service } from './service.ts';

export const uaa: Service = {
  id: 'uaa',
  name: 'Cloud Foundry UAA',
  kind: 'identity provider',
  reference: 'https://docs.cloudfoundry.org/api/uaa/version/77.31.0/index.html',
  says: [
    {
      text: ['revocable signature mismatch'],
      means: 'token-revoked',
      note: 'The secret of the client or the password of the user changed since the token was made: all tokens of before are void.',
    },
  ],
  remedies: [
    {
      of: 'token-revoked',
      for: 'developer',
      does: 'Sign in at {host} anew: a refresh token of before the change of the secret or password is refused with {request} each time.',
    },
  ],
};
