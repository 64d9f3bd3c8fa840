import type { Service } from './service.ts';

export const virustotal: Service = {
  id: 'virustotal',
  name: 'VirusTotal',
  kind: 'API',
  reference: 'https://docs.virustotal.com/reference/errors',
  signs: [{ host: 'www.virustotal.com' }],
  takes: { fields: ['x-apikey'] },
  says: [
    {
      text: ['^AuthenticationRequiredError$'],
      sent: 'nothing',
      means: 'no-credential',
      only: true,
    },
    { text: ['^WrongCredentialsError$'], means: 'api-key-invalid', only: true },
    { text: ['^UserNotActiveError$'], means: 'account-disabled', only: true },
    { text: ['^ForbiddenError$'], means: 'permission-denied', only: true, certainty: 'likely' },
  ],
};
