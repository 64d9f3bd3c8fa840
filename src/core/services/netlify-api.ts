import type { Service } from './service.ts';

export const netlifyApi: Service = {
  id: 'netlify-api',
  name: 'Netlify API',
  kind: 'API',
  reference: 'https://docs.netlify.com/api/get-started/',
  signs: [{ host: 'api.netlify.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['Access Denied'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
      status: 401,
    },
    { text: ['Access Denied'], means: 'no-credential', only: true, sent: 'nothing', status: 401 },
    {
      text: ['Access Denied'],
      means: 'permission-denied',
      only: true,
      status: 403,
      certainty: 'likely',
    },
  ],
  incident: ['x-nf-request-id'],
  remedies: [
    {
      of: ['token-rejected', 'permission-denied'],
      for: 'developer',
      does: 'Create a personal access token (User settings, Applications) as a member of the team that {path} belongs to; where the team enforces SAML, allow the token access to it when it is made.',
    },
  ],
};
