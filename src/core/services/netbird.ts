import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { inScheme, withAuthorization } from './when.ts';

const TAKEN = ['bearer', 'token'].map(inScheme);
const inOther = (reading: Reading): boolean =>
  withAuthorization(reading) && !TAKEN.some((is) => is(reading));

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
    },
    {
      text: ['^no valid authentication provided$'],
      means: 'no-credential',
      when: (r) => !inOther(r),
    },
    { text: ['^token invalid$'], means: 'bad-credential' },
  ],
};
