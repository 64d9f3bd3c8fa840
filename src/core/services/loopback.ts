import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { carriedIt } from './when.ts';

/** As a code: its words alone are the reason phrase of other servers. */
const isItsCode = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'AUTHORIZATION_REQUIRED');

/** The same token was good for something else, just before. */
function wasAccepted(reading: Reading): boolean {
  const last = reading.earlier.findLast(({ authorization }) => authorization !== null);
  return last?.worked === true && carriedIt(reading)(last) && !/logout/i.test(last.path);
}

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
      when: (r) => isItsCode(r) && !wasAccepted(r),
      sent: 'something',
      certainty: 'likely',
      note: 'It found no user behind the token.',
    },
    {
      text: ['AUTHORIZATION_REQUIRED'],
      means: 'forbidden-reported-as-401',
      when: (r) => isItsCode(r) && wasAccepted(r),
      sent: 'something',
      certainty: 'likely',
      note: 'It answers 401 to whoever its access list does not let in where aclErrorStatus says so.',
    },
    { text: ['LOGIN_FAILED_EMAIL_NOT_VERIFIED'], means: 'account-disabled' },
  ],
};
