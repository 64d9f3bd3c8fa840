import type { Service } from './service.ts';

export const strava: Service = {
  id: 'strava',
  name: 'Strava',
  kind: 'API',
  reference: 'https://developers.strava.com/docs/authentication/',
  signs: [{ host: 'www.strava.com' }],
  says: [
    {
      text: ['^access_token$'],
      means: 'bad-credential',
      only: true,
      when: (r) =>
        r.content.fields.some(({ path, value }) => path.endsWith('.code') && value === 'invalid'),
    },
    {
      text: ['(activity|profile) (read|read all|write) permission$'],
      means: 'insufficient-scope',
    },
    {
      text: ['^Inactive$'],
      means: 'account-disabled',
      only: true,
      note: 'Strava has deactivated the API application.',
    },
    { text: ['Rate Limit Exceeded'], means: 'rate-limited', only: true },
  ],
};
