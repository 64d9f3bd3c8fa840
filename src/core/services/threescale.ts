import type { Service } from './service.ts';

export const threescale: Service = {
  id: 'threescale',
  name: '3scale APIcast',
  kind: 'gateway',
  reference: 'https://github.com/3scale/APIcast/blob/master/doc/parameters.md',
  says: [
    {
      text: ['^Authentication parameters missing$'],
      means: 'no-credential',
      note: 'It found no user_key, app_id or token where it looks for them.',
    },
  ],
};
