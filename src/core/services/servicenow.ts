import type { Service } from './service.ts';
import { bySession } from './when.ts';

export const servicenow: Service = {
  id: 'servicenow',
  name: 'ServiceNow',
  kind: 'API',
  reference: 'https://www.servicenow.com/docs/bundle/api-reference/page/integrate/inbound-rest/',
  signs: [
    { host: '*.service-now.com' },
    { field: 'x-is-logged-in', wrote: true },
    { field: 'server', value: 'snow_adc' },
  ],
  says: [
    {
      text: ['Required to provide Auth information'],
      means: 'session-expired',
      sent: 'something',
      certainty: 'likely',
      when: (r) => bySession(r) && r.worked.some(({ cookie }) => cookie !== null),
    },
    // With a second factor it is told beside the body, whose words are the same for any refusal.
    { field: 'x-mfa_token', value: 'invalid', means: 'step-up-required' },
    { text: ['Required to provide Auth information'], means: 'no-credential', sent: 'nothing' },
    { text: ['User Not Authenticated'], means: 'not-signed-in', only: true, sent: 'nothing' },
    { text: ['^Insufficient rights'], means: 'permission-denied', only: true },
    { text: ['Operation against file'], means: 'permission-denied', only: true },
    { text: ['^ACL * restricts'], means: 'permission-denied', only: true },
  ],
  incident: ['x-transaction-id'],
};
