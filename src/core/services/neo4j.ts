import type { Service } from './service.ts';

const coded = (code: string): string => `^Neo.ClientError.Security.${code}$`;

export const neo4j: Service = {
  id: 'neo4j',
  name: 'Neo4j',
  kind: 'API',
  reference: 'https://neo4j.com/docs/status-codes/current/errors/all-errors/',
  signs: [
    { field: 'www-authenticate', value: 'realm Neo4j' },
    { text: coded('Unauthorized') },
    { text: coded('Forbidden') },
  ],
  says: [
    { text: 'No authentication header supplied', means: 'no-credential' },
    {
      text: [coded('CredentialsExpired'), 'User is required to change their password'],
      means: 'account-disabled',
      note: 'The first password has to be changed before anything else.',
    },
    { text: coded('AuthenticationRateLimit'), means: 'rate-limited' },
    { text: coded('TokenExpired'), means: 'token-expired' },
    {
      text: coded('Forbidden'),
      means: 'permission-denied',
      certainty: 'likely',
    },
  ],
};
