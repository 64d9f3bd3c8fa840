import type { Service } from './service.ts';

export const duo: Service = {
  id: 'duo',
  name: 'Duo Security',
  kind: 'API',
  reference: 'https://duo.com/docs/adminapi#response-format',
  signs: [{ host: '*.duosecurity.com' }],
  says: [
    {
      text: ['^40102$', 'Invalid integration key in request credentials'],
      means: 'api-key-invalid',
      only: true,
    },
    {
      text: ['^40103$', 'Invalid signature in request credentials'],
      means: 'signature-mismatch',
      only: true,
    },
    { text: ['^40105$', '^Bad request timestamp$'], means: 'clock-skew', only: true },
  ],
};
