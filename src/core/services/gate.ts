import type { Service } from './service.ts';

export const gate: Service = {
  id: 'gate',
  name: 'Gate API',
  kind: 'API',
  reference: 'https://www.gate.com/docs/developers/apiv4/en/#authentication',
  signs: [
    { host: 'api.gateio.ws' },
    { host: 'fx-api.gateio.ws' },
    { host: '*.gateapi.io' },
    { field: 'x-gate-trace-id', wrote: true },
  ],
  signed: ['SIGN', 'Timestamp'],
  says: [
    {
      text: ['^INVALID_SIGNATURE$', '^Signature mismatch$'],
      means: 'signature-mismatch',
      only: true,
    },
    { text: ['^INVALID_KEY$', '^Invalid key provided$'], means: 'api-key-invalid', only: true },
    { text: ['^REQUEST_EXPIRED$'], means: 'clock-skew', only: true },
    { text: ['^IP_FORBIDDEN$'], means: 'ip-not-allowed', only: true },
    { text: ['^READ_ONLY$'], means: 'permission-denied', only: true },
    { text: ['^MISSING_REQUIRED_HEADER$'], means: 'no-credential', only: true },
  ],
  remedies: [
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Send KEY, SIGN and Timestamp (seconds) with {request}. SIGN is the hexadecimal HMAC-SHA512 under the secret of five lines: method, path (from /api/v4 on), query, hexadecimal SHA-512 of the body (of an empty text without one), Timestamp. Do it on a server: a page that holds the secret gives it to everybody.',
      code: {
        language: 'js',
        text: "import { createHash, createHmac } from 'node:crypto';\nconst timestamp = String(Math.floor(Date.now() / 1000));\nconst hash = createHash('sha512').update(body).digest('hex'); // body: '' without one\nconst text = [method, '{path}', query, hash, timestamp].join('\\n');\nconst sign = createHmac('sha512', secret).update(text).digest('hex');\nconst headers = { KEY: key, SIGN: sign, Timestamp: timestamp };",
      },
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Look under API Management of Gate whether the key of {request} is there and of API v4 and of this environment (live and TestNet have keys of their own), and keep it on a server.',
    },
  ],
};
