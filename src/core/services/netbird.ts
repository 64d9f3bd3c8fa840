import type { Service } from './service.ts';
import { inOtherThan } from './when.ts';

const inOther = inOtherThan('bearer', 'token');

export const netbird: Service = {
  id: 'netbird',
  name: 'NetBird',
  kind: 'API',
  reference: 'https://docs.netbird.io/api/guides/authentication',
  says: [
    {
      text: ['^no valid authentication provided$'],
      means: 'scheme-mismatch',
      when: inOther,
      note: 'It takes Bearer for sessions and Token for access tokens.',
      certainty: 'likely',
    },
    {
      text: ['^no valid authentication provided$'],
      means: 'no-credential',
      when: (r) => !inOther(r),
    },
    { text: ['^token invalid$'], means: 'bad-credential' },
  ],
};
