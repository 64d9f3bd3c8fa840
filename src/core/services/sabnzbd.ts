import type { Service } from './service.ts';

/** Others have the same words: its API stands at this path as a rule, and takes what to do as mode. */
const AT_ITS_API = /\/sabnzbd\/|\/api\?(?=[^#]*\bmode=\w)(?=[^#]*\bapikey=)/;

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
  remedies: [
    {
      of: 'api-key-invalid',
      asks: AT_ITS_API,
      for: 'developer',
      does: 'Send the API Key of SABnzbd at {host}, whole, with {request}: it stands under Config, General, Security. The NZB Key beside it is good for adding downloads only.',
      code: {
        language: 'shell',
        text: 'curl -i "http://{host}{path}?mode=queue&output=json&apikey=$API_KEY"',
      },
    },
    {
      of: 'api-key-invalid',
      asks: AT_ITS_API,
      for: 'owner',
      does: 'Look in SABnzbd at {host} under Config, General, Security which API Key holds now. Generate New Key beside it ends the old one for every client.',
    },
  ],
};
