import type { Service } from './service.ts';

export const next: Service = {
  id: 'next',
  name: 'Next.js',
  kind: 'framework',
  reference: 'https://nextjs.org/docs',
  signs: [{ path: '/_next/' }],
  says: [
    {
      text: '^Unauthorized$',
      status: 403,
      only: true,
      when: (r) => r.crossOrigin === true,
      means: 'origin-not-allowed',
      note: 'The development server keeps its files from the pages of other sites (allowedDevOrigins).',
    },
    {
      text: ['Invalid Server Actions request'],
      means: 'csrf-rejected',
      note: 'Server actions compare Origin with Host.',
    },
  ],
};
