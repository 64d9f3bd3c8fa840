import type { Service } from './service.ts';

export const binance: Service = {
  id: 'binance',
  name: 'Binance',
  kind: 'API',
  reference: 'https://github.com/binance/binance-spot-api-docs/blob/master/errors.md',
  signs: [
    { sends: 'x-mbx-apikey' },
    { host: '*.binance.com' },
    { host: '*.binance.us' },
    { host: '*.binance.vision' },
    { field: 'x-mbx-used-weight-1m', wrote: true },
    { field: 'x-mbx-uuid' },
  ],
  takes: { fields: ['X-MBX-APIKEY'] },
  says: [
    { text: ['^-2014$', '^-2008$'], means: 'api-key-invalid', only: true },
    {
      text: ['Invalid API-key IP or permissions for action'],
      means: 'api-key-invalid',
      certainty: 'likely',
      note: 'A good key is refused this way from an address that it is not open to, or for what it may not do.',
    },
    {
      text: ['^-1021$', 'Timestamp for this request is outside of the recvWindow'],
      means: 'clock-skew',
      only: true,
    },
    { text: ['^-1022$'], means: 'signature-mismatch', only: true },
  ],
  incident: ['x-mbx-uuid'],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Look at the key under API Management: the address from which {request} comes must be on its list, the permission that the call needs ticked, and a key without a list of addresses ends after 90 days. Keys of the test network are unknown to {host}.',
    },
    {
      of: 'clock-skew',
      for: 'developer',
      does: 'Take timestamp from the server in front of {request}, or add its difference to your clock, and keep recvWindow small.',
      code: { language: 'shell', text: 'curl https://{host}/api/v3/time' },
    },
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Sign exactly what is sent with {request}: the query string and then the body, in this order, percent-encoded as they go out, with HMAC SHA256 of the secret key, and signature at the end.',
    },
  ],
};
