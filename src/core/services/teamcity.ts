import type { Service } from './service.ts';

const CSRF = [
  'Responding with 403 status code due to failed CSRF check',
  'CSRF Header X-TC-CSRF-Token does not match CSRF session value',
];

export const teamcity: Service = {
  id: 'teamcity',
  name: 'TeamCity',
  kind: 'API',
  reference: 'https://www.jetbrains.com/help/teamcity/csrf-protection.html',
  signs: [{ field: 'teamcity-node-id', wrote: true }],
  says: [
    {
      text: CSRF,
      means: 'csrf-rejected',
      note: 'A request with the session cookie needs the token of /authenticationTest.html?csrf in X-TC-CSRF-Token.',
    },
    {
      text: 'Check the user has enough permissions to perform the operation',
      means: 'permission-denied',
    },
  ],
};
