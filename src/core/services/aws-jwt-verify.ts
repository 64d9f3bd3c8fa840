import type { Service } from './service.ts';

/** Names of its error classes, and sentences of the form `Client ID not allowed: … Expected: …`. */
export const awsJwtVerify: Service = {
  id: 'aws-jwt-verify',
  name: 'aws-jwt-verify',
  kind: 'library',
  reference: 'https://github.com/awslabs/aws-jwt-verify#errors',
  says: [
    { text: ['^Cognito Jwt Invalid Client Id Error'], means: 'token-audience-mismatch' },
    {
      text: ['^Client ID not allowed', '^Audience not allowed'],
      means: 'token-audience-mismatch',
      note: 'It holds aud, or client_id in an access token of Cognito, against the app client.',
    },
    {
      text: ['^Cognito Jwt Invalid Token Use Error', '^Token use not allowed'],
      means: 'token-wrong-type',
      note: 'It looks at the claim token_use.',
    },
    {
      text: ['^Cognito Jwt Invalid Group Error', '^Cognito group not allowed'],
      means: 'permission-denied',
      note: 'It looks at the claim cognito:groups.',
    },
    { text: ['^Jwt Invalid Scope Error', '^Scope not allowed'], means: 'insufficient-scope' },
    { text: ['^Jwt Invalid Audience Error'], means: 'token-audience-mismatch' },
    { text: ['^Jwt Invalid Issuer Error', '^Issuer not allowed'], means: 'token-issuer-mismatch' },
    { text: ['^Jwt Expired Error', '^Token expired at'], means: 'token-expired' },
    {
      text: ['^Jwt Not Before Error', '^Token cant be used before'],
      means: 'token-not-yet-valid',
    },
    {
      text: [
        '^Jwt Invalid Signature Error',
        '^Jwt Invalid Signature Algorithm Error',
        '^Kid Not Found In Jwks Error',
        '^JWT signature algorithm not allowed',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: ['^JWT string does not consist of exactly 3 parts'],
      means: 'token-malformed',
    },
  ],
};
