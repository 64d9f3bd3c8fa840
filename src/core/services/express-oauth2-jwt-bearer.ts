import type { Service } from './service.ts';
import { issuedBy, withClaims } from './when.ts';

const isOfAuth0 = issuedBy(/^https:\/\/[\w.-]+\.auth0\.com\/?$/);

export const expressOauth2JwtBearer: Service = {
  id: 'express-oauth2-jwt-bearer',
  name: 'express-oauth2-jwt-bearer',
  kind: 'framework',
  reference: 'https://auth0.github.io/node-oauth2-jwt-bearer/',
  says: [
    { text: ['Unexpected exp value', 'exp claim timestamp'], means: 'token-expired' },
    {
      text: ['Insufficient Scope Error', 'Insufficient Scope'],
      means: 'insufficient-scope',
      certainty: 'likely',
    },
    {
      text: ['Unexpected * value for claim', 'claim ~ mismatch'],
      unless: ['due to a claim mismatch'],
      means: 'permission-denied',
      certainty: 'likely',
    },
    { text: ['Unexpected alg value'], means: 'token-signature-invalid' },
    { text: ['Unexpected aud value'], means: 'token-audience-mismatch' },
  ],
  remedies: [
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Do not renew the token on this 401 of {request}: a renewal keeps the audience of the sign-in, {audience}.',
      when: withClaims('aud'),
    },
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Set the audience of the SDK to the Identifier of the API (Auth0, Applications, APIs) that {host} is, and have the user sign in anew: the audience belongs to the sign-in, with its refresh token.',
      code: {
        language: 'js',
        text: 'const authorizationParams = { audience: API_IDENTIFIER }; // of createAuth0Client or Auth0Provider\nawait loginWithRedirect({ authorizationParams });',
      },
      when: isOfAuth0,
    },
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Ask {issuer} for a token whose audience is the identifier of the API at {host}, with a sign-in of its own.',
      when: (reading) => withClaims('aud', 'iss')(reading) && !isOfAuth0(reading),
    },
    {
      of: 'token-audience-mismatch',
      for: 'owner',
      does: 'Compare the option audience of auth() (or AUDIENCE in the environment) with {audience}, letter by letter, also a slash at the end; name that one beside it only if {host} is to take tokens of that API too.',
      when: withClaims('aud'),
    },
  ],
};
