import type { Service } from './service.ts';

export const datadog: Service = {
  id: 'datadog',
  name: 'Datadog API',
  kind: 'API',
  reference: 'https://docs.datadoghq.com/api/latest/',
  signs: [
    { sends: 'dd-api-key' },
    { sends: 'dd-application-key' },
    { host: 'api.datadoghq.com' },
    { host: '*.datadoghq.com' },
    { host: '*.datadoghq.eu' },
    { host: '*.ddog-gov.com' },
  ],
  says: [
    { text: ['Failed permission authorization checks'], means: 'permission-denied' },
    {
      text: ['^Forbidden$'],
      means: 'api-key-invalid',
      only: true,
      status: 403,
      certainty: 'likely',
      note: 'Datadog answers a wrong API or application key with 403.',
    },
    { text: ['^Unauthorized$'], means: 'no-credential', only: true, status: 401, sent: 'nothing' },
    {
      text: ['^Unauthorized$'],
      means: 'api-key-invalid',
      only: true,
      status: 401,
      sent: 'something',
      certainty: 'likely',
    },
  ],
};
