import type { Service } from './service.ts';

export const octopusDeploy: Service = {
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  kind: 'server',
  reference: 'https://octopus.com/docs/octopus-rest-api',
  signs: [{ host: '*.octopus.app' }, { sends: 'x-octopus-apikey' }],
  says: [
    {
      text: ['The API key you provided was not valid'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['You do not have permission to perform this action'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
  ],
};
