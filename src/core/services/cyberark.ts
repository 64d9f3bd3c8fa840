import type { Service } from './service.ts';

export const cyberark: Service = {
  id: 'cyberark',
  name: 'CyberArk',
  kind: 'API',
  reference:
    'https://docs.cyberark.com/pam-self-hosted/latest/en/content/webservices/implementing%20privileged%20account%20security%20web%20services%20.htm',
  signs: [{ path: '/PasswordVault/' }],
  bare: true,
  says: [
    {
      text: ['^PASWS006E$'],
      means: 'session-expired',
      sent: 'something',
      certainty: 'likely',
      note: 'The logon token has ended, or is none.',
    },
    { text: ['^PASWS006E$'], means: 'no-credential', sent: 'nothing' },
    { text: ['^(ITATS542I|PASWS013E)$'], means: 'password-rejected' },
    { text: ['^(ITATS004E|PASWS167E)$'], means: 'permission-denied', certainty: 'likely' },
  ],
};
