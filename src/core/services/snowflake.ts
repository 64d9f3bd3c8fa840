import type { Service } from './service.ts';

/** The UUID of a refused key-pair JWT. */
const OF_KEY_PAIR = /JWT token is invalid\W+([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;

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
  remedies: [
    {
      of: 'token-rejected',
      for: 'owner',
      does: 'Ask Snowflake as an account administrator why it refused the token {1}: the errorCode tells the key, the user, the account and the times apart.',
      code: {
        language: 'text',
        text: "SELECT JSON_EXTRACT_PATH_TEXT(SYSTEM$GET_LOGIN_FAILURE_DETAILS('{1}'), 'errorCode');",
      },
      finds: OF_KEY_PAIR,
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Compare the fingerprint in iss (behind SHA256:) with RSA_PUBLIC_KEY_FP of the user, which DESC USER shows, and account and user in iss and sub with those of {host}, all in capitals.',
      finds: OF_KEY_PAIR,
    },
  ],
};
