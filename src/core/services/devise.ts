import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { writesBySessionAlone } from './when.ts';

/** The session was good for reading a moment before. */
const readBefore = ({ attempt, sent: { sessions }, worked }: Reading): boolean =>
  worked.some(
    (past) =>
      past.method === 'GET' &&
      attempt.sentAt - past.sentAt < 60_000 &&
      sessions.some(({ name, value }) => past.cookie?.includes(`${name}=${value}`)),
  );

const holdsToken = ({ attempt: { request } }: Reading): boolean =>
  request.body.known && request.body.value.includes('authenticity_token');

export const devise: Service = {
  id: 'devise',
  name: 'Devise',
  kind: 'framework',
  reference: 'https://github.com/heartcombo/devise/wiki',
  says: [
    {
      text: ['You need to sign in or sign up before continuing'],
      means: 'csrf-rejected',
      certainty: 'likely',
      when: (r) => writesBySessionAlone(r) && readBefore(r) && !holdsToken(r),
      note: 'Rails may empty the session of a request that comes without X-CSRF-Token (null_session), and nobody is signed in then.',
    },
    { text: ['You need to sign in or sign up before continuing'], means: 'not-signed-in' },
    {
      text: [
        'Invalid Email or password',
        'Invalid login or password',
        'Invalid authentication keys or password',
        'You have one more attempt before your account is locked',
      ],
      means: 'password-rejected',
    },
    { text: ['Your session expired Please sign in again to continue'], means: 'session-expired' },
    {
      text: [
        'Your account is not activated yet',
        'Your account is locked',
        'You have to confirm your email address before continuing',
      ],
      unless: ['one more attempt', 'before your account is locked'],
      means: 'account-disabled',
    },
    {
      text: ['Signature has expired'],
      means: 'token-expired',
      when: (r) => r.token?.kind === 'jwt',
    },
    { text: ['revoked token'], means: 'token-revoked' },
    { text: ['Nil JSON web token'], means: 'no-credential' },
  ],
};
