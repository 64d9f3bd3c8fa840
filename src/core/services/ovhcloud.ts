import type { Service } from './service.ts';

export const ovhcloud: Service = {
  id: 'ovhcloud',
  name: 'OVHcloud API',
  kind: 'API',
  reference: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  signs: [
    { host: 'eu.api.ovh.com' },
    { host: 'ca.api.ovh.com' },
    { host: 'api.us.ovhcloud.com' },
    { host: 'api.ovh.com' },
    { sends: 'x-ovh-application' },
  ],
  says: [
    {
      text: ['^INVALID_CREDENTIAL$'],
      means: 'token-rejected',
      only: true,
      certainty: 'likely',
      note: 'The consumer key is unknown, expired, or was never confirmed at its validation address.',
    },
    {
      text: ['^NOT_GRANTED_CALL$'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
      note: 'The access rules of the consumer key do not name this call.',
    },
    { text: ['^INVALID_KEY$'], means: 'api-key-invalid', only: true },
    { text: ['^NOT_CREDENTIAL$'], means: 'not-signed-in', only: true },
    { text: ['^INVALID_SIGNATURE$'], means: 'signature-mismatch', only: true },
    { text: ['^QUERY_TIME_OUT$'], means: 'clock-skew', only: true },
  ],
};
