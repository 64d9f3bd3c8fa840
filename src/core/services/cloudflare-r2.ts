import type { Service } from './service.ts';

export const cloudflareR2: Service = {
  id: 'cloudflare-r2',
  name: 'Cloudflare R2',
  kind: 'cloud',
  reference: 'https://developers.cloudflare.com/r2/api/error-codes/',
  signs: [{ host: '*.r2.cloudflarestorage.com' }],
  says: [
    {
      text: ['SigV2 authorization is not supported'],
      means: 'scheme-mismatch',
    },
    {
      text: ['^Unauthorized$'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      when: ({ content }) => !/not supported/.test(content.text),
      note: 'The token is not valid, or not for this bucket.',
    },
  ],
};
