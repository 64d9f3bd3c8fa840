import type { Service } from './service.ts';

export const cognito: Service = {
  id: 'cognito',
  name: 'Amazon Cognito',
  kind: 'identity provider',
  reference:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
  signs: [
    { host: '*.amazoncognito.com' },
    { text: '^Not Authorized Exception$' },
    { host: 'cognito-idp.us-east-1.amazonaws.com' },
    { host: 'cognito-idp.us-east-2.amazonaws.com' },
    { host: 'cognito-idp.us-west-2.amazonaws.com' },
    { host: 'cognito-idp.eu-west-1.amazonaws.com' },
    { host: 'cognito-idp.eu-west-2.amazonaws.com' },
    { host: 'cognito-idp.eu-central-1.amazonaws.com' },
    { host: 'cognito-idp.ap-northeast-1.amazonaws.com' },
    { host: 'cognito-idp.ap-southeast-1.amazonaws.com' },
    { host: 'cognito-idp.ap-southeast-2.amazonaws.com' },
    { host: 'cognito-idp.ap-south-1.amazonaws.com' },
  ],
  says: [
    { text: ['^Incorrect username or password'], means: 'password-rejected', only: true },
    {
      text: [
        '^Password attempts exceeded',
        'User Not Confirmed Exception',
        'Password Reset Required Exception',
      ],
      means: 'account-disabled',
    },
    {
      text: ['^User is disabled', '^User is not confirmed'],
      means: 'account-disabled',
      only: true,
    },
    { text: ['Invalid login token Token expired'], means: 'token-expired' },
    {
      text: ['^Access Token has expired', '^Refresh Token has expired', '^Id Token has expired'],
      means: 'token-expired',
      only: true,
    },
    {
      text: ['^Access Token has been revoked', '^Refresh Token has been revoked'],
      means: 'token-revoked',
      only: true,
    },
    {
      text: ['Access token is expired disabled or deleted or the user has globally signed out'],
      means: 'bad-credential',
    },
    {
      text: ['^Invalid Refresh Token', '^Invalid Access Token$'],
      means: 'bad-credential',
      only: true,
    },
    { text: ['Invalid session for the user session is expired'], means: 'session-expired' },
    {
      text: [
        'Could not verify signature for Access Token',
        'Could not verify signature for Id Token',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: [
        'Access Token does not have required scopes',
        'Access token does not contain openid scope',
      ],
      means: 'insufficient-scope',
    },
    {
      text: [
        'Unable to verify secret hash for client',
        'is configured with secret but SECRET_HASH was not received',
      ],
      means: 'client-authentication-failed',
    },
    {
      text: [
        "Invalid login token Issuer doesn't match providerName",
        'Token is not from a supported provider of this identity pool',
      ],
      means: 'token-issuer-mismatch',
    },
    { text: ['Invalid login token Incorrect token audience'], means: 'token-audience-mismatch' },
    {
      text: ['Unauthenticated access is not supported for this identity pool'],
      means: 'no-credential',
    },
    {
      text: ['Mfa Method Not Found Exception', 'Software Token Mfa Not Found Exception'],
      means: 'step-up-required',
    },
    {
      text: ['Code Mismatch Exception'],
      means: 'step-up-required',
      certainty: 'likely',
      note: 'The code of the second factor is wrong or too old.',
    },
  ],
  incident: ['x-amzn-requestid'],
};
