import type { Service } from './service.ts';
import { inScheme, withKey } from './when.ts';

const WRONG = '^Authorization data is wrong$';

export const n8n: Service = {
  id: 'n8n',
  name: 'n8n',
  kind: 'API',
  reference: 'https://docs.n8n.io/api/authentication/',
  signs: [
    { sends: 'x-n8n-api-key' },
    { host: '*.app.n8n.cloud' },
    { text: WRONG },
    { text: '^X-N8N-API-KEY header required$' },
    { text: 'Your license does not allow for feat' },
  ],
  says: [
    {
      text: WRONG,
      means: 'password-rejected',
      when: inScheme('basic'),
    },
    {
      text: WRONG,
      means: 'api-key-invalid',
      sent: 'something',
      certainty: 'likely',
      when: ({ sent }) => sent.authorization.known && sent.authorization.value?.scheme !== 'basic',
      note: 'The header does not hold what the credential of the webhook wants.',
    },
    {
      text: WRONG,
      means: 'not-signed-in',
      sent: 'nothing',
      note: 'The webhook wants a header; it says the same of a missing and of a wrong one.',
    },
    {
      text: '^X-N8N-API-KEY header required$',
      means: 'scheme-mismatch',
      sent: 'something',
      when: (r) => !withKey('x-n8n-api-key')(r),
      note: 'The public API takes its key in X-N8N-API-KEY.',
    },
    { text: '^X-N8N-API-KEY header required$', means: 'no-credential', sent: 'nothing' },
    {
      text: 'Your license does not allow for feat',
      means: 'api-not-enabled',
      note: 'The feature belongs to a paid plan.',
    },
    { text: '^IP is not allowed to access the webhook$', means: 'ip-not-allowed' },
  ],
};
