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

/** Up to the path of the model, by default `/users`. */
const BY_SIGN_IN = /^POST (https?:\/\/[^/]+\/[\w/-]+)\/sign_in\b/;
const UNCONFIRMED = /You have to confirm your email address/;
const LOCKED = /Your account is locked/;

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
  remedies: [
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Show the text of {host} to the user, and offer to send the message again: until the address is confirmed, each sign-in is refused.',
      code: {
        language: 'js',
        text: "await fetch('{1}/confirmation.json', {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json' },\n  body: JSON.stringify({ user: { email } }),\n});",
      },
      asks: BY_SIGN_IN,
      finds: UNCONFIRMED,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'See in the log of {host} whether the message left (Action Mailer); in the Rails console send it once more, or confirm the address by hand.',
      code: {
        language: 'text',
        text: "user = User.find_by(email: '…')\nuser.send_confirmation_instructions # by mail\nuser.confirm # by hand",
      },
      finds: UNCONFIRMED,
    },
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Show the text of {host} to the user, and offer to send the message that unlocks the account; by default it also opens by itself after an hour (unlock_in).',
      code: {
        language: 'js',
        text: "await fetch('{1}/unlock.json', {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json' },\n  body: JSON.stringify({ user: { email } }),\n});",
      },
      asks: BY_SIGN_IN,
      finds: LOCKED,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Unlock the account in the Rails console of {host}; maximum_attempts, unlock_strategy and unlock_in in config/initializers/devise.rb say when it is locked, and how it opens.',
      code: { language: 'text', text: "User.find_by(email: '…').unlock_access!" },
      finds: LOCKED,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'See in the model of the user of {host} what active_for_authentication? asks for: it is not true for this account.',
      finds: /Your account is not activated yet/,
    },
  ],
};
