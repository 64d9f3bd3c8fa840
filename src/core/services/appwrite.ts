import type { Reading } from '../analysis.ts';
import { knownAbsent, type Past } from '../history.ts';
import type { Remedy, Service } from './service.ts';

/** The same session was good for the account itself: whoever asks is no guest. */
function isSignedIn({ worked, attempt, sent }: Reading): boolean {
  const [session] = sent.sessions;
  const carries = ({ cookie }: Past) =>
    session !== undefined && cookie?.includes(`${session.name}=${session.value}`) === true;
  return (
    !knownAbsent(attempt.request, 'cookie') &&
    worked.some((past) => /\/v1\/account(?:\/|$)/.test(past.path) && carries(past))
  );
}

/** What the request does to a document or row, as the console calls it. */
const RIGHTS: readonly (readonly [string, string])[] = [
  ['GET', 'Read'],
  ['POST', 'Create'],
  ['PATCH|PUT', 'Update'],
  ['DELETE', 'Delete'],
];

const byRight = ([methods, right]: readonly [string, string]): Remedy[] => [
  {
    of: ['forbidden-reported-as-401', 'permission-denied'],
    for: 'owner',
    does: `Give the role of the user ${right} in the Appwrite console: Databases, {1}, {2}, Settings, Permissions. For single documents turn on Document security there, and give it on the document that {request} names.`,
    code: { language: 'js', text: `Permission.${right.toLowerCase()}(Role.user(userId))` },
    asks: new RegExp(
      `^(?:${methods}) .*/databases/([\\w.-]{1,36})/(?:collections|tables)/([\\w.-]{1,36})/(?:documents|rows)`,
    ),
  },
];

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
    {
      text: 'user_unauthorized',
      means: 'forbidden-reported-as-401',
      status: 401,
      sent: 'something',
      only: true,
      when: isSignedIn,
      note: 'It says so with 401 of a user whom it knows, where none of his roles has the permission.',
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
  remedies: RIGHTS.flatMap(byRight),
};
