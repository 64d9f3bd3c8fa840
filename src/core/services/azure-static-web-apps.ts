import type { Service } from './service.ts';

const PAGE = ['Azure Static Web Apps 401 Unauthorized', 'Azure Static Web Apps 403 Forbidden'];

export const azureStaticWebApps: Service = {
  id: 'azure-static-web-apps',
  name: 'Azure Static Web Apps',
  kind: 'cloud',
  reference: 'https://learn.microsoft.com/en-us/azure/static-web-apps/configuration#routes',
  signs: [
    { host: '*.azurestaticapps.net' },
    { text: 'Azure Static Web Apps 401 Unauthorized', wrote: true },
    { text: 'Azure Static Web Apps 403 Forbidden', wrote: true },
  ],
  says: [
    {
      text: PAGE,
      means: 'permission-denied',
      certainty: 'likely',
      // Who had the same before has the role; it is the session that is over.
      when: ({ sent, worked, attempt }) =>
        sent.sessions.some(({ name }) => name.toLowerCase() === 'staticwebappsauthcookie') &&
        !worked.some(({ url }) => url === attempt.url),
      note: 'The route is for roles that the user who is signed in has not got.',
    },
    { text: PAGE, means: 'own-page' },
  ],
};
