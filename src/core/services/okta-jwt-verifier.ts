import type { Service } from './service.ts';

export const oktaJwtVerifier: Service = {
  id: 'okta-jwt-verifier',
  name: '@okta/jwt-verifier',
  kind: 'library',
  reference: 'https://github.com/okta/okta-jwt-verifier-js#custom-claims-assertions',
  says: [
    { text: ['^claim (scp|scope) value'], means: 'insufficient-scope' },
    {
      text: ['not include expected value'],
      unless: ['^claim (scp|scope|aud|iss|cid) value'],
      means: 'permission-denied',
      note: 'The API demands a value of that claim: who has not got it is known, and may not.',
    },
    { text: ['^claim cid value'], means: 'token-audience-mismatch' },
  ],
};
