import type { Service } from './service.ts';

export const clockify: Service = {
  id: 'clockify',
  name: 'Clockify',
  kind: 'API',
  reference: 'https://docs.clockify.me/',
  signs: [{ host: 'api.clockify.me' }, { host: '*.api.clockify.me' }],
  says: [
    {
      text: ['Full authentication is required to access this resource'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
  ],
  remedies: [
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Send the API key of a user with {request} in X-Api-Key (an add-on: its token in X-Addon-Token). The user makes the key in the settings of the profile at Clockify.',
      code: {
        language: 'js',
        text: "await fetch('https://{host}{path}', { headers: { 'X-Api-Key': apiKey } });",
      },
    },
    {
      of: 'credentials-missing',
      for: 'visitor',
      does: 'Tell whoever runs the page that {host} got no API key from it: signing in to Clockify does not help.',
    },
  ],
};
