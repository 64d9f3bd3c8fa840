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
  remedies: [
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send the key of the public API (Settings, n8n API) in X-N8N-API-KEY with {request}: it is looked for nowhere else.',
      code: { language: 'http', text: 'X-N8N-API-KEY: $N8N_API_KEY' },
      finds: /X-N8N-API-KEY/i,
    },
    {
      of: ['password-rejected', 'api-key-invalid'],
      for: 'owner',
      does: 'Open the credential of the Webhook node that answers {path} at {host} (Header Auth or Basic Auth): what is sent must equal its name and value, letter by letter.',
      finds: /Authorization data is wrong/,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address to IP(s) Whitelist among the options of the Webhook node that answers {path} at {host}. Behind a proxy the node sees its address unless N8N_PROXY_HOPS says how many there are.',
    },
  ],
};
