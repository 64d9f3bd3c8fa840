import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { bySession } from './when.ts';

const SESSION = '^api.context.session_expired.app_error$';

/** A request that changes something, with another token against forgery than that of the session. */
function holdsOtherToken(reading: Reading): boolean {
  const { cookies } = reading.sent;
  if (reading.attempt.method === 'GET' || !cookies.known) return false;
  const token = cookies.value.find(({ name }) => name === 'MMCSRF')?.value;
  const field = reading.requestField('x-csrf-token');
  return token !== undefined && field.known && field.value[0] !== token;
}

export const mattermost: Service = {
  id: 'mattermost',
  name: 'Mattermost',
  kind: 'API',
  reference: 'https://developers.mattermost.com/api-documentation/#/#error-handling',
  signs: [{ text: SESSION }, { text: '^api.context.permissions.app_error$' }],
  says: [
    {
      text: ['api.user.check_user_mfa.bad_code.app_error'],
      means: 'step-up-required',
      certainty: 'likely',
    },
    {
      text: 'Appears to be a CSRF attempt',
      means: 'csrf-rejected',
      note: 'A request with the session cookie needs X-CSRF-Token or X-Requested-With.',
    },
    {
      text: SESSION,
      means: 'csrf-rejected',
      when: holdsOtherToken,
      note: 'It says so as well where X-CSRF-Token is another than the cookie MMCSRF.',
    },
    {
      text: SESSION,
      means: 'session-expired',
      certainty: 'likely',
      when: (r) => bySession(r) && !holdsOtherToken(r),
    },
    {
      text: SESSION,
      means: 'bad-credential',
      sent: 'something',
      when: (r) => !bySession(r),
      note: 'It says so of any token that it does not know.',
    },
    { text: SESSION, means: 'no-credential', sent: 'nothing' },
    {
      text: ['^api.context.mfa_required.app_error$', '^mfa.validate_token.authenticate.app_error$'],
      means: 'step-up-required',
    },
    { text: '^api.user.login.invalid_credentials', means: 'password-rejected' },
    {
      text: [
        '^api.user.login.inactive.app_error$',
        '^api.user.login.not_verified.app_error$',
        '^api.user.check_user_login_attempts.too_many.app_error$',
      ],
      means: 'account-disabled',
    },
    { text: '^api.context.permissions.app_error$', means: 'permission-denied' },
  ],
  incident: ['x-request-id', 'request_id'],
  remedies: [
    {
      of: 'step-up-required',
      for: 'visitor',
      does: 'Set up multi-factor authentication in the security settings of your profile at {host}, or enter its code, then repeat {request}.',
    },
  ],
};
