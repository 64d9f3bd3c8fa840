import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const isSignIn = ({ url }: Reading): boolean => /\/(?:login|register)$/.test(url?.pathname ?? '');

const isClosed = ({ content }: Reading): boolean =>
  /registration .*(?:disabled|not enabled)/i.test(content.text);

const speaksOfToken = ({ content }: Reading): boolean => /\b(?:token|jwt)\b/i.test(content.text);

export const matrix: Service = {
  id: 'matrix',
  name: 'Matrix homeserver',
  kind: 'API',
  reference: 'https://spec.matrix.org/latest/client-server-api/#standard-error-response',
  signs: [{ path: '/_matrix/' }, { field: 'server', value: 'Synapse' }],
  says: [
    { text: '^M_MISSING_TOKEN$', means: 'no-credential' },
    { text: '^M_UNKNOWN_TOKEN$', means: 'bad-credential' },
    {
      text: ['^M_USER_DEACTIVATED$', '^M_USER_LOCKED$', '^M_USER_SUSPENDED$'],
      means: 'account-disabled',
    },
    { text: ['^M_LIMIT_EXCEEDED$', '^M_RESOURCE_LIMIT_EXCEEDED$'], means: 'rate-limited' },
    { text: '^M_GUEST_ACCESS_FORBIDDEN$', means: 'permission-denied' },
    {
      text: ['^Registration has been disabled', '^Registration is (disabled|not enabled)'],
      means: 'api-not-enabled',
    },
    {
      text: '^M_FORBIDDEN$',
      means: 'password-rejected',
      when: (r) => isSignIn(r) && !isClosed(r) && !speaksOfToken(r),
    },
    {
      text: '^M_FORBIDDEN$',
      means: 'bad-credential',
      when: (r) => isSignIn(r) && speaksOfToken(r),
      note: 'It is the token of the sign-in that is refused.',
    },
    {
      text: '^M_FORBIDDEN$',
      means: 'permission-denied',
      when: (r) => !isSignIn(r) && !speaksOfToken(r),
    },
    {
      text: '^M_FORBIDDEN$',
      means: 'bad-credential',
      when: (r) => !isSignIn(r) && speaksOfToken(r),
      note: 'Bridges say so of the token of the homeserver.',
    },
    {
      text: [
        '^m login password$',
        '^m login sso$',
        '^m login recaptcha$',
        '^m login email identity$',
      ],
      status: 401,
      only: true,
      sent: 'something',
      when: (r) => !isSignIn(r),
      means: 'step-up-required',
      note: 'User-interactive authentication: the same request is to be sent again with a stage completed.',
    },
  ],
};
