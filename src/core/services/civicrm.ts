import type { Service } from './service.ts';

export const civicrm: Service = {
  id: 'civicrm',
  name: 'CiviCRM',
  kind: 'framework',
  reference: 'https://docs.civicrm.org/dev/en/latest/framework/authx/',
  says: [
    {
      text: 'Login not permitted Must satisfy guard',
      means: 'permission-denied',
      note: 'The credential was accepted; a site key, or the permission to sign in with this kind of it, is missing.',
    },
  ],
  remedies: [
    {
      of: ['permission-denied', 'forbidden-reported-as-401'],
      for: 'owner',
      does: 'Give the role of this user at {host} the permission to sign in with what was sent (AuthX: authenticate with password, or with api key), or let {request} bring the site key in X-Civi-Key.',
      finds: /Must satisfy guard/,
    },
  ],
};
