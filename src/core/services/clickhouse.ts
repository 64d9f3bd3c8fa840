import type { Service } from './service.ts';

export const clickhouse: Service = {
  id: 'clickhouse',
  name: 'ClickHouse',
  kind: 'API',
  reference: 'https://clickhouse.com/docs/interfaces/http',
  signs: [
    { sends: 'x-clickhouse-user' },
    { field: 'x-clickhouse-exception-code', wrote: true },
    { field: 'x-clickhouse-server-display-name' },
  ],
  says: [
    {
      text: ['password is incorrect or there is no user with such name', 'AUTHENTICATION_FAILED'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['password is incorrect or there is no user with such name', 'AUTHENTICATION_FAILED'],
      means: 'password-rejected',
      only: true,
      sent: 'something',
      certainty: 'likely',
      note: 'It says so too of a user who may not come from this address.',
    },
    { text: ['REQUIRED_PASSWORD'], means: 'no-credential', only: true },
    { text: ['ACCESS_DENIED', 'Not enough privileges'], means: 'permission-denied', only: true },
    { text: ['IP_ADDRESS_NOT_ALLOWED'], means: 'ip-not-allowed', only: true },
    { text: ['QUOTA_EXCEEDED'], means: 'rate-limited', only: true },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Run GRANT {1} TO the user that sent {request}, if it should see that.',
      finds:
        /necessary to have the grant ([A-Z][A-Z ]{2,40}(?:\([\w, ]{1,200}\))? ON [\w.*]{1,120}?)(?:\. |[\s,]|$)/,
    },
  ],
};
