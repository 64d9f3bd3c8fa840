import type { Service } from './service.ts';
import { inOtherThan } from './when.ts';

const MISSING = 'Must provide an API key or an Authorization bearer token';

const inAnother = inOtherThan('bearer');

export const qdrant: Service = {
  id: 'qdrant',
  name: 'Qdrant',
  kind: 'API',
  reference: 'https://qdrant.tech/documentation/guides/security/',
  signs: [{ host: '*.cloud.qdrant.io' }, { text: MISSING }, { text: 'Invalid API key or JWT' }],
  says: [
    {
      text: MISSING,
      means: 'no-credential',
      when: (r) => !inAnother(r),
    },
    {
      text: MISSING,
      means: 'scheme-mismatch',
      when: inAnother,
      note: 'The key goes in api-key, or under Bearer in Authorization.',
    },
    { text: ['^Invalid API key or JWT$'], means: 'bad-credential' },
    { text: ['Internal API requires the read-write API key'], means: 'permission-denied' },
    {
      text: ['Invalid JWT stateful validation failed'],
      means: 'token-revoked',
      certainty: 'likely',
      note: 'The entry that its claim value_exists names is not in the collection.',
    },
    {
      text: [
        'Global access is required',
        'Global manage access is required',
        'Manage access for this operation is required',
        'Access to collection ~ is required',
      ],
      means: 'permission-denied',
    },
  ],
};
