import type { Service } from './service.ts';

export const magicmirror: Service = {
  id: 'magicmirror',
  name: 'MagicMirror²',
  kind: 'server',
  reference: 'https://docs.magicmirror.builders/configuration/introduction.html',
  says: [
    {
      text: ['This device is not allowed to access your mirror'],
      means: 'ip-not-allowed',
      note: 'Its address is not in ipWhitelist.',
    },
  ],
};
