import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const hasura: Service = {
  id: 'hasura',
  name: 'Hasura',
  kind: 'API',
  reference: 'https://hasura.io/docs/latest/auth/authentication/jwt/',
  signs: [{ sends: 'x-hasura-admin-secret' }],
  says: [
    { text: ['JWT Expired', 'Could not verify JWT JWTExpired'], means: 'token-expired' },
    { text: ['Could not verify JWT JWT Not Yet Valid'], means: 'token-not-yet-valid' },
    { text: ['Could not verify JWT JWT Not In Audience'], means: 'token-audience-mismatch' },
    { text: ['Could not verify JWT JWT Not In Issuer'], means: 'token-issuer-mismatch' },
    {
      text: ['Could not verify JWT JWS Error JWS Invalid Signature', 'JWS No Valid Keys'],
      means: 'token-signature-invalid',
    },
    {
      text: ['invalid x hasura admin secret', 'invalid x hasura access key'],
      means: 'api-key-invalid',
    },
    {
      text: [
        'x hasura admin secret x hasura access key required',
        'Missing Authorization header in JWT authentication mode',
        'Missing authorization header',
      ],
      means: 'no-credential',
    },
    {
      text: ['Malformed Authorization header'],
      means: 'scheme-missing',
      when: inScheme(null),
    },
    {
      text: [
        'not a valid allowed role',
        'Your current role is not in allowed roles',
        'Desired role is not in allowed roles',
      ],
      means: 'permission-denied',
    },
    {
      text: ['claims key * not found', 'JWT Invalid Claims'],
      means: 'token-wrong-type',
      certainty: 'likely',
      note: 'The token lacks the Hasura claims.',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the role its permission for the table or action under Data, Permissions of the console of {host}.',
    },
  ],
};
