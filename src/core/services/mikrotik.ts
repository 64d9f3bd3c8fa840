import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const mikrotik: Service = {
  id: 'mikrotik',
  name: 'MikroTik RouterOS',
  kind: 'API',
  reference: 'https://help.mikrotik.com/docs/spaces/ROS/pages/47579162/REST+API',
  signs: [{ field: 'www-authenticate', value: 'realm RouterOS' }],
  says: [
    {
      text: '^Unauthorized$',
      status: 401,
      means: 'password-rejected',
      certainty: 'likely',
      only: true,
      when: inScheme('basic'),
    },
    { text: '^Unauthorized$', status: 401, means: 'no-credential', only: true, sent: 'nothing' },
  ],
};
