import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const bySignIn = ({ sent }: Reading): boolean => sent.signIn?.kind === 'password';

export const aspnetCore: Service = {
  id: 'aspnet-core',
  name: 'ASP.NET Core',
  kind: 'framework',
  reference: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/',
  signs: [
    { field: 'server', value: 'kestrel' },
    { field: 'x-aspnet-version' },
    { field: 'x-powered-by', value: 'asp net' },
  ],
  says: [
    // Results of the sign-in of Identity (MapIdentityApi).
    {
      text: ['^(NotAllowed|LockedOut)$'],
      means: 'account-disabled',
      when: bySignIn,
      note: 'The address is not confirmed yet, or the account is locked.',
    },
    { text: ['^RequiresTwoFactor$'], means: 'step-up-required', when: bySignIn },
    {
      text: [
        'The required antiforgery cookie',
        'The antiforgery token could not be decrypted',
        'The provided antiforgery token',
        'Antiforgery token validation failed',
        'The antiforgery cookie token and form field token do not match',
      ],
      means: 'csrf-rejected',
    },
    { text: ['Authorization has been denied for this request'], means: 'denied' },
    {
      text: ['The user is not authorized to access this resource'],
      means: 'permission-denied',
      certainty: 'likely',
    },
  ],
  remedies: [
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'Set Authority, or TokenValidationParameters.ValidIssuers, of {host} to the issuer of the token.',
      code: {
        language: 'text',
        text: 'options.TokenValidationParameters.ValidIssuers = ["https://…"];',
      },
    },
  ],
};
