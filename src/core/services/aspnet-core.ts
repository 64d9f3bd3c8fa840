import type { Reading } from '../analysis.ts';
import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';

const bySignIn = ({ sent }: Reading): boolean => sent.signIn?.kind === 'password';

/** ProblemDetails of its own name the section of HTTP as their type. */
const bySection = ({ content }: Reading): boolean =>
  /^https:\/\/tools\.ietf\.org\/html\/rfc(?:9110|7231|7235)#section-\d/.test(
    contentField(content, 'type')?.value ?? '',
  );

/** The issuer in the words of Microsoft.IdentityModel, which JwtBearer passes on. */
const NAMED_ISSUER = /\bissuer '(https?:\/\/[^']+)' is invalid/i;
const NO_NAMED_ISSUER = /^(?![\s\S]*\bissuer 'https?:\/\/[^']+' is invalid)/i;
/** Of a public name: on a machine of its own, and between containers, it may well be right. */
const OF_PLAIN_HTTP = /\bissuer '(http:\/\/[\w-]+\.(?=[\w.-]*[a-z])[^']+)' is invalid/i;

export const aspnetCore: Service = {
  id: 'aspnet-core',
  name: 'ASP.NET Core',
  kind: 'framework',
  reference: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/',
  signs: [
    { field: 'server', value: 'kestrel' },
    { field: 'x-aspnet-version' },
    { field: 'x-powered-by', value: 'asp net' },
    { when: bySection },
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
      does: 'Have the issuer write https: into its tokens for {host}: “{1}” is what it calls itself behind a proxy that ends TLS, where it is not told of that. In ASP.NET Core forwarded headers tell it.',
      finds: OF_PLAIN_HTTP,
      code: {
        language: 'text',
        text: 'app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto });',
      },
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'If “{1}” is your own issuer, set Authority, or TokenValidationParameters.ValidIssuers, of {host} to it, letter by letter.',
      finds: NAMED_ISSUER,
      code: {
        language: 'text',
        text: 'options.TokenValidationParameters.ValidIssuers = ["{1}"];',
      },
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'Set Authority, or TokenValidationParameters.ValidIssuers, of {host} to the issuer of the token.',
      finds: NO_NAMED_ISSUER,
    },
  ],
};
