import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** The answer sets the cookie of the session to the value that was sent. */
const renewsSession = (reading: Reading): boolean => {
  const lines = reading.responseFieldValues('set-cookie');
  return reading.sent.sessions.some(({ name, value }) =>
    lines.some((line) => line.startsWith(`${name}=${value};`)),
  );
};

export const couchdb: Service = {
  id: 'couchdb',
  name: 'CouchDB',
  kind: 'API',
  reference: 'https://docs.couchdb.org/en/stable/api/server/authn.html',
  signs: [
    { field: 'server', value: 'couch db' },
    { field: 'x-couch-request-id', wrote: true },
  ],
  says: [
    { text: ['Name or password is incorrect'], means: 'password-rejected' },
    {
      text: ['You are not authorized to access this db'],
      means: 'not-signed-in',
      when: (r) => !renewsSession(r),
      note: 'Of somebody whom it knows it says “not allowed”, with 403.',
    },
    {
      text: ['You are not authorized to access this db'],
      means: 'forbidden-reported-as-401',
      status: 401,
      when: renewsSession,
      note: 'The answer renews the cookie of the session, so that the user is known (PouchDB Server).',
    },
    {
      text: ['You are not a server admin', 'You are not a db or server admin'],
      means: 'forbidden-reported-as-401',
      status: 401,
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: [
        'You are not allowed to access this db',
        'You are not a server admin',
        'You are not a db or server admin',
      ],
      means: 'permission-denied',
      status: 403,
    },
    {
      text: [
        'You are not a server admin',
        'You are not a db or server admin',
        'Authentication required',
      ],
      means: 'no-credential',
      status: 401,
      sent: 'nothing',
    },
    { text: ['Account is temporarily locked'], means: 'account-disabled' },
    {
      text: ['^Token has expired$', 'exp claim'],
      means: 'token-expired',
      only: true,
      certainty: 'likely',
    },
  ],
  incident: ['x-couch-request-id'],
  remedies: [
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Wait until the lockout of the user and address at {host} is over (max_lifetime of the section chttpd_auth_lockout, five minutes unless it was set), and find who sends the wrong password: its log names the address. The section sets after how many failures it locks (threshold), and whether it does (mode: off, warn or enforce).',
      code: {
        language: 'text',
        text: '[chttpd_auth_lockout]\nmode = enforce\nthreshold = 5\nmax_lifetime = 300000',
      },
      finds: /Account is temporarily locked/,
    },
    {
      of: 'account-disabled',
      for: 'visitor',
      does: 'Wait five minutes before you sign in at {host} again: until then the right password is refused too.',
      finds: /Account is temporarily locked/,
    },
  ],
};
