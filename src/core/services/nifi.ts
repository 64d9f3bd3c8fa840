import type { Service } from './service.ts';

export const nifi: Service = {
  id: 'nifi',
  name: 'Apache NiFi',
  kind: 'server',
  reference: 'https://nifi.apache.org/docs/nifi-docs/html/administration-guide.html',
  says: [
    {
      text: [
        'No applicable policies could be found Contact the system administrator',
        'Unable to (view|modify|access|query) * Contact the system administrator',
      ],
      means: 'permission-denied',
      status: 403,
      byCertificate: true,
    },
    { text: ['Unable to validate the access token'], means: 'bad-credential' },
  ],
};
