import type { Service } from './service.ts';

export const sftpgo: Service = {
  id: 'sftpgo',
  name: 'SFTPGo',
  kind: 'server',
  reference: 'https://docs.sftpgo.com/latest/rest-api/',
  signs: [{ field: 'server', value: 'SFTPGo/' }],
  says: [
    {
      text: ['Your token is no longer valid'],
      means: 'token-revoked',
      only: true,
      note: 'It keeps a list of the tokens that were signed out before their time.',
    },
    {
      text: ['token audience is not valid'],
      means: 'token-wrong-type',
      only: true,
      certainty: 'likely',
      note: 'Tokens for the web interface, the API of users and that of administrators are not the same.',
    },
  ],
};
