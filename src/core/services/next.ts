import type { Service } from './service.ts';

export const next: Service = {
  id: 'next',
  name: 'Next.js',
  kind: 'framework',
  reference: 'https://nextjs.org/docs',
  says: [
    {
      text: ['Invalid Server Actions request'],
      means: 'csrf-rejected',
      note: 'Server actions compare Origin with Host.',
    },
  ],
};
