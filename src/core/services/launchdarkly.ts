import type { Service } from './service.ts';

export const launchdarkly: Service = {
  id: 'launchdarkly',
  name: 'LaunchDarkly API',
  kind: 'API',
  reference: 'https://launchdarkly.com/docs/api',
  bare: true,
  signs: [{ host: '*.launchdarkly.com' }],
  says: [
    {
      text: ['Access to the requested resource was denied'],
      status: 403,
      means: 'permission-denied',
      only: true,
      note: 'The field access names the action and the resource that the role of the token lacks.',
    },
  ],
};
