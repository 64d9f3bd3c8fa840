import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** As a code: its words alone are the reason phrase of other servers. */
const isItsCode = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'AUTHORIZATION_REQUIRED');

export const loopback: Service = {
  id: 'loopback',
  name: 'LoopBack',
  kind: 'framework',
  reference: 'https://loopback.io/doc/en/lb3/Making-authenticated-requests.html',
  bare: true,
  says: [
    {
      text: ['AUTHORIZATION_REQUIRED'],
      means: 'no-credential',
      when: isItsCode,
      sent: 'nothing',
    },
    {
      // It answers 403 where it found the token.
      text: ['AUTHORIZATION_REQUIRED'],
      means: 'token-rejected',
      when: isItsCode,
      sent: 'something',
      certainty: 'likely',
      note: 'It found no user behind the token.',
    },
    { text: ['LOGIN_FAILED_EMAIL_NOT_VERIFIED'], means: 'account-disabled' },
  ],
};
