import type { Reading } from '../analysis.ts';
import { knownAbsent } from '../history.ts';
import type { Service } from './service.ts';
import { bySession, inScheme } from './when.ts';

/** A session that is alive, without the token that the page gives for its requests. */
const lacksToken = (reading: Reading): boolean =>
  bySession(reading) &&
  reading.responseField('x-is-logged-in') === 'true' &&
  knownAbsent(reading.attempt.request, 'x-usertoken');

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
      when: (r) => bySession(r) && !lacksToken(r) && r.worked.some(({ cookie }) => cookie !== null),
    },
    {
      text: ['Required to provide Auth information', '^User Not Authenticated$'],
      means: 'csrf-rejected',
      when: lacksToken,
      note: 'It calls the session alive (X-Is-Logged-In); X-UserToken is missing.',
    },
    {
      text: ['Required to provide Auth information'],
      means: 'token-rejected',
      certainty: 'likely',
      when: inScheme('bearer'),
      note: 'It takes tokens beside Basic, and says so of one that has ended as of one without a user.',
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
