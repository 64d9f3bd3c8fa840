import type { Service } from './service.ts';

export const sabnzbd: Service = {
  id: 'sabnzbd',
  name: 'SABnzbd',
  kind: 'server',
  reference: 'https://sabnzbd.org/wiki/advanced/access-denied',
  says: [
    { text: ['Access denied Hostname verification failed'], means: 'host-not-allowed' },
    { text: ['^API Key Incorrect$'], means: 'api-key-invalid' },
    { text: ['^API Key Required$'], means: 'no-credential' },
    {
      text: ['Access denied Configuration locked'],
      means: 'permission-denied',
      certainty: 'likely',
    },
    {
      text: ['Access denied External internet access'],
      means: 'ip-not-allowed',
      certainty: 'likely',
    },
  ],
};
