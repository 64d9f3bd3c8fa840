import type { Service } from './service.ts';

export const snowflake: Service = {
  id: 'snowflake',
  name: 'Snowflake',
  kind: 'API',
  reference: 'https://docs.snowflake.com/en/user-guide/key-pair-auth-troubleshooting',
  signs: [{ host: '*.snowflakecomputing.com' }, { field: 'x-snowflake-service', wrote: true }],
  says: [
    {
      text: ['^390144$'],
      means: 'bad-credential',
      only: true,
      note: 'SYSTEM$GET_LOGIN_FAILURE_DETAILS tells an account administrator the cause, by the UUID in brackets.',
    },
    { text: ['^390318$', '^390110$', '^390114$'], means: 'token-expired', only: true },
    { text: ['^390303$', '^390115$', '^390195$'], means: 'token-rejected', only: true },
    { text: ['^390111$', '^390112$'], means: 'session-expired', only: true },
    { text: ['^390100$'], means: 'password-rejected', only: true },
    {
      text: ['^390422$', 'Incoming request with IP Token * is not allowed to access Snowflake'],
      means: 'ip-not-allowed',
    },
    {
      text: ['^390432$'],
      means: 'permission-denied',
      only: true,
      note: 'A programmatic access token is taken only of a user who is under a network policy.',
    },
  ],
};
