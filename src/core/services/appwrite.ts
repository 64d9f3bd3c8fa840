import type { Service } from './service.ts';

export const appwrite: Service = {
  id: 'appwrite',
  name: 'Appwrite',
  kind: 'API',
  reference: 'https://appwrite.io/docs/advanced/platform/response-codes',
  signs: [
    { sends: 'x-appwrite-project' },
    { host: '*.appwrite.io' },
    { text: 'general_unauthorized_scope' },
    { field: 'x-appwrite-region' },
  ],
  says: [
    {
      text: ['user_session_already_exists'],
      means: 'forbidden-reported-as-401',
      status: 401,
      note: 'Somebody is signed in; sign out first.',
    },
    {
      text: ['role guests missing scope', 'role guests missing scopes'],
      means: 'not-signed-in',
      note: 'The role guests is that of everybody who is not signed in.',
    },
    {
      text: 'missing scope',
      unless: 'role guests',
      means: 'insufficient-scope',
      only: true,
    },
    { text: 'user_invalid_credentials', means: 'password-rejected' },
    { text: 'user_more_factors_required', means: 'step-up-required' },
    { text: 'user_blocked', means: 'account-disabled' },
    { text: 'user_session_not_found', means: 'session-expired' },
    { text: 'Invalid token: Incomplete segments', means: 'token-malformed' },
    { text: 'user_jwt_invalid', means: 'bad-credential' },
    { text: 'general_unknown_origin', means: 'origin-not-allowed' },
    { text: 'team_invite_mismatch', means: 'permission-denied' },
    { text: 'project_key_expired', means: 'token-expired' },
  ],
};
