import type { Service } from './service.ts';

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
  ],
};
