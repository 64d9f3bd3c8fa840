import type { Service } from './service.ts';

/** The answers of its HTTP Event Collector. */
export const splunk: Service = {
  id: 'splunk',
  name: 'Splunk',
  kind: 'server',
  reference:
    'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
  signs: [{ field: 'server', value: 'Splunkd', wrote: true }],
  says: [
    {
      // It wants `Splunk TOKEN`, or Basic.
      text: 'Invalid authorization',
      means: 'scheme-mismatch',
      only: true,
      sent: 'something',
    },
    { text: 'Token is required', means: 'no-credential', only: true },
    { text: 'Token disabled', means: 'token-revoked', only: true },
    { text: '^Invalid token$', means: 'api-key-invalid', only: true },
    {
      text: ['Query string authorization is not enabled', 'Incorrect index'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: 'call not properly authenticated',
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: 'call not properly authenticated',
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
  ],
};
