import type { Service } from './service.ts';

export const imgproxy: Service = {
  id: 'imgproxy',
  name: 'imgproxy',
  kind: 'server',
  reference: 'https://docs.imgproxy.net/usage/signing_url',
  signs: [{ field: 'server', value: 'imgproxy', wrote: true }],
  says: [
    {
      text: '^Forbidden$',
      status: 403,
      means: 'signature-mismatch',
      only: true,
      certainty: 'likely',
      note: 'The first part of the path signs the rest of it, options and all.',
    },
    { text: '^Invalid signature', means: 'signature-mismatch', only: true },
  ],
  incident: ['x-request-id'],
};
