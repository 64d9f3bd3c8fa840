import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const signedIn = ({ sent }: Reading): boolean =>
  sent.cookies.known && sent.cookies.value.some(({ name }) => name === 'GerritAccount');

export const gerrit: Service = {
  id: 'gerrit',
  name: 'Gerrit',
  kind: 'server',
  reference: 'https://gerrit-review.googlesource.com/Documentation/rest-api.html#authentication',
  says: [
    {
      // Of a session it wants the value of the cookie XSRF_TOKEN in X-Gerrit-Auth.
      text: 'prefix the REST endpoint URL with a',
      means: 'csrf-rejected',
      when: signedIn,
    },
    {
      text: 'prefix the REST endpoint URL with a',
      means: 'no-credential',
      when: (r) => !signedIn(r),
    },
  ],
};
