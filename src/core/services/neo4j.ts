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
  remedies: [
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Set the new password at the address that the answer gives ({1}), as the same user, then repeat {request} with it.',
      code: {
        language: 'shell',
        text: 'curl -i -u "$NAME:$PASSWORD" -H "Content-Type: application/json" -d "{\\"password\\": \\"$NEW_PASSWORD\\"}" {1}',
      },
      finds: /(https?:\/\/\S+\/user\/[^\s/]+\/password)/,
    },
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Set the new password as the same user, in Cypher on the database system, then repeat {request} with it.',
      code: {
        language: 'text',
        text: "ALTER CURRENT USER SET PASSWORD FROM '…' TO '…'",
      },
      finds: /Security\.CredentialsExpired/,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Change the password of this user at {host}: the one that was sent is right, and nothing else is allowed before.',
      finds: /required to change their password|Security\.CredentialsExpired/,
    },
  ],
};
