import type { Reading } from '../analysis.ts';
import { readToken } from '../remembered.ts';
import { type Lifetime, lifetime } from '../token/lifetime.ts';
import type { Service } from './service.ts';

/** To App Check, which gives a token of its own for it. */
const bringsDebugToken = ({ url }: Reading): boolean =>
  url?.pathname.endsWith(':exchangeDebugToken') === true;

const APP_CHECK = [
  'App attestation failed',
  'Firebase App Check token is invalid',
  'App Check token is invalid',
];

/** Whether the token of App Check that was sent was over by its own word; null where none could be read. */
function appCheckToken(reading: Reading): Lifetime['state'] | null {
  const field = reading.requestField('x-firebase-appcheck');
  const token = field.known && field.value[0] ? readToken(field.value[0]) : null;
  if (token?.kind !== 'jwt') return null;
  const { sentAt, receivedAt } = reading.attempt;
  return lifetime(token.claims, {
    requestSentAt: sentAt,
    receivedAt,
    serverDate: reading.serverNow,
  }).state;
}

/** Google names a reason in its details, and the status is the same for all of them. */
const saysNoReason = ({ content }: Reading): boolean =>
  !content.fields.some(({ path }) => /^error\.details\.\d+\.reason$/.test(path));

export const firebase: Service = {
  id: 'firebase',
  name: 'Firebase',
  kind: 'identity provider',
  reference: 'https://firebase.google.com/docs/reference/rest/auth#section-error-format',
  signs: [
    { host: 'identitytoolkit.googleapis.com' },
    { host: 'securetoken.googleapis.com' },
    { host: 'firestore.googleapis.com' },
    { host: 'firebaseappcheck.googleapis.com' },
    { host: 'content-firebaseappcheck.googleapis.com' },
    { host: 'firebasestorage.googleapis.com' },
    { host: '*.firebaseio.com' },
    { host: '*.firebasedatabase.app' },
    { host: '*.cloudfunctions.net' },
  ],
  says: [
    { text: ['INVALID_LOGIN_CREDENTIALS'], means: 'password-rejected' },
    { text: ['^INVALID_PASSWORD', '^EMAIL_NOT_FOUND'], means: 'password-rejected', only: true },
    { text: ['auth user disabled'], means: 'account-disabled' },
    { text: ['^USER_DISABLED'], means: 'account-disabled', only: true },
    { text: ['TOO_MANY_ATTEMPTS_TRY_LATER'], means: 'rate-limited' },
    { text: ['Firebase ID token has expired', 'auth id token expired'], means: 'token-expired' },
    { text: ['^TOKEN_EXPIRED$', 'Auth token is expired'], means: 'token-expired', only: true },
    {
      text: [
        'auth id token revoked',
        'The Firebase ID token has been revoked',
        'auth session cookie revoked',
      ],
      means: 'token-revoked',
    },
    {
      text: ['auth session cookie expired', 'Firebase session cookie has expired'],
      means: 'session-expired',
    },
    {
      text: ['Could not parse auth token', 'auth invalid id token', 'auth argument error'],
      means: 'bad-credential',
    },
    { text: ['^INVALID_ID_TOKEN', '^INVALID_REFRESH_TOKEN'], means: 'bad-credential', only: true },
    {
      text: ['Decoding Firebase ID token failed', 'Decoding Firebase session cookie failed'],
      means: 'token-malformed',
      certainty: 'likely',
    },
    {
      text: [
        'Firebase ID token has invalid signature',
        'Firebase ID token has kid claim which does not correspond to a known public key',
      ],
      means: 'token-signature-invalid',
    },
    { text: ['Firebase ID token has incorrect aud'], means: 'token-audience-mismatch' },
    { text: ['Firebase ID token has incorrect iss'], means: 'token-issuer-mismatch' },
    {
      text: [
        'expects an ID token but was given a custom token',
        'expects an ID token but was given a legacy custom token',
        'Firebase ID token has no kid claim',
      ],
      means: 'token-wrong-type',
    },
    { text: ['CREDENTIAL_TOO_OLD_LOGIN_AGAIN'], means: 'step-up-required' },
    { text: ['MFA_REQUIRED'], means: 'step-up-required', only: true },
    {
      text: [
        '^OPERATION_NOT_ALLOWED',
        'PASSWORD_LOGIN_DISABLED',
        'CONFIGURATION_NOT_FOUND',
        'ADMIN_ONLY_OPERATION',
      ],
      means: 'api-not-enabled',
      only: true,
    },
    {
      text: ['Missing or insufficient permissions'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
      note: 'A security rule refuses this user.',
    },
    {
      text: ['Missing or insufficient permissions'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      certainty: 'likely',
      note: 'A security rule refuses callers that nobody knows.',
    },
    {
      text: ['^Permission denied$'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      status: 403,
      when: saysNoReason,
      certainty: 'likely',
    },
    {
      text: ['^Permission denied$'],
      means: 'unauthenticated-reported-as-403',
      only: true,
      sent: 'nothing',
      status: 403,
      when: saysNoReason,
      certainty: 'likely',
    },
    {
      text: ['^Permission denied'],
      means: 'credentials-missing',
      only: true,
      sent: 'nothing',
      status: 401,
      certainty: 'likely',
      note: 'The database rules refuse callers that nobody knows.',
    },
    {
      text: ['^Permission denied'],
      means: 'forbidden-reported-as-401',
      only: true,
      sent: 'something',
      status: 401,
      certainty: 'likely',
      note: 'The Realtime Database answers 401 where its rules refuse a known user.',
    },
    {
      text: APP_CHECK,
      means: 'token-expired',
      when: (r) => appCheckToken(r) === 'expired',
      note: 'The token of App Check holds for an hour or so.',
    },
    {
      text: APP_CHECK,
      means: 'waf-blocked',
      certainty: 'likely',
      when: (r) => !bringsDebugToken(r) && appCheckToken(r) !== 'expired',
      note: 'App Check did not take this request for one of the app.',
    },
    {
      text: ['App attestation failed'],
      means: 'token-rejected',
      certainty: 'likely',
      when: bringsDebugToken,
      note: 'The debug token has to be registered in the console, for this very app.',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Change the security rules so that they allow {request} to this user (Firestore, Realtime Database or Storage, Rules).',
      code: { language: 'text', text: 'allow read, write: if request.auth.uid == userId;' },
    },
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Get a fresh ID token before {request}: the SDK renews it an hour after the sign-in.',
      code: { language: 'js', text: 'const token = await auth.currentUser.getIdToken();' },
    },
  ],
};
