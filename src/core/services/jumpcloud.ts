import type { Service } from './service.ts';

export const jumpcloud: Service = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  kind: 'API',
  reference: 'https://docs.jumpcloud.com/api/1.0/index.html',
  signs: [{ host: '*.jumpcloud.com' }, { field: 'x-jumpcloud-request-id', wrote: true }],
  says: [
    {
      text: ['Unauthorized api key user not found'],
      means: 'api-key-invalid',
    },
  ],
  incident: ['x-jumpcloud-request-id'],
};
