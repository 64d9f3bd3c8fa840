import type { Service } from './service.ts';

export const openiddict: Service = {
  id: 'openiddict',
  name: 'OpenIddict',
  kind: 'identity provider',
  reference: 'https://documentation.openiddict.com/errors/',
  says: [
    {
      text: ['This client application is not allowed to use the specified scope'],
      means: 'insufficient-scope',
      certainty: 'likely',
    },
    { text: ['the token is no longer active'], means: 'bad-credential' },
    {
      text: [
        'The specified (token|access token|refresh token|authorization code) is no longer valid',
      ],
      means: 'token-expired',
      certainty: 'likely',
      note: 'Or its entry was revoked, or redeemed.',
    },
    {
      text: ['The issuer associated to the specified token is not valid'],
      means: 'token-issuer-mismatch',
    },
    {
      text: ['The specified token is not of the expected type'],
      means: 'token-wrong-type',
    },
    {
      text: [
        'The signing key associated to the specified token was not found',
        'The signature associated to the specified token is not valid',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: ['The authorization associated with the token is no longer valid'],
      means: 'token-revoked',
    },
    { text: ['The specified (token|access token) is invalid'], means: 'bad-credential' },
    {
      text: ['The specified * has already been redeemed'],
      means: 'token-revoked',
    },
    {
      text: [
        'The specified (token|access token) cannot be used with this resource server',
        "The specified token doesn't contain any audience",
      ],
      means: 'token-audience-mismatch',
    },
    {
      text: [
        'The specified client credentials are invalid',
        "The specified 'client_id' is invalid",
        "The 'client_secret' or 'client_assertion' parameter must be specified",
        'This client application is not allowed to use the',
      ],
      means: 'client-authentication-failed',
      unless: 'specified scope',
    },
    { text: ['The security token is missing'], means: 'no-credential' },
  ],
};
