import type { Service } from './service.ts';

export const scaleway: Service = {
  id: 'scaleway',
  name: 'Scaleway',
  kind: 'API',
  reference: 'https://www.scaleway.com/en/developers/api/',
  signs: [{ host: 'api.scaleway.com' }],
  takes: { fields: ['X-Auth-Token'] },
  says: [
    {
      text: ['^denied_authentication$'],
      means: 'api-key-invalid',
      sent: 'something',
      when: (r) => !r.content.fields.some(({ value }) => value === 'expired'),
    },
    { text: ['^denied_authentication$'], means: 'no-credential', sent: 'nothing' },
    { text: ['^insufficient permissions$'], means: 'permission-denied' },
  ],
};
