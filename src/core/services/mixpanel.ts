import type { Service } from './service.ts';

export const mixpanel: Service = {
  id: 'mixpanel',
  name: 'Mixpanel',
  kind: 'API',
  reference: 'https://developer.mixpanel.com/reference/authentication',
  signs: [{ host: '*.mixpanel.com' }],
  takes: { schemes: ['basic'] },
  says: [
    {
      text: ['Unauthorized invalid project secret'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'A service account is taken for a project secret where project_id is missing in the query.',
    },
  ],
};
