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
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send DD-API-KEY and DD-APPLICATION-KEY of the organization, both, to the site that it is on: {host} knows no keys of another site (datadoghq.com, us3, us5, datadoghq.eu, ap1).',
      code: {
        language: 'shell',
        text: 'curl -H "DD-API-KEY: $DD_API_KEY" \'https://{host}/api/v1/validate\'',
      },
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the application key the scope, or the role of its user the permission, that {request} needs (Organization Settings, Application Keys and Roles).',
    },
  ],
};
