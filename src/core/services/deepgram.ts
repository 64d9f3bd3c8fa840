import type { Service } from './service.ts';

export const deepgram: Service = {
  id: 'deepgram',
  name: 'Deepgram',
  kind: 'API',
  reference: 'https://developers.deepgram.com/docs/errors',
  signs: [
    { host: '*.deepgram.com' },
    { field: 'dg-error', wrote: true },
    { field: 'dg-request-id', wrote: true },
  ],
  says: [
    {
      text: ['^Project does not have access to (this feature|the requested model)'],
      means: 'api-not-enabled',
    },
    {
      text: ['^Invalid credentials$'],
      means: 'api-key-invalid',
      only: true,
      sent: 'something',
      when: (r) => r.token?.kind !== 'jwt',
    },
    { text: ['^Invalid credentials$'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['^INSUFFICIENT_PERMISSIONS$'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
      when: ({ content }) => !content.text.includes('requested model'),
    },
  ],
};
