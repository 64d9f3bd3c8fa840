import type { Service } from './service.ts';

export const ory: Service = {
  id: 'ory',
  name: 'Ory Kratos, Hydra and Oathkeeper',
  kind: 'identity provider',
  reference: 'https://www.ory.com/docs/kratos/self-service',
  signs: [{ host: '*.oryapis.com' }, { host: '*.projects.oryapis.com' }],
  says: [
    { text: ['One or more token claims failed validation'], means: 'token-rejected' },
    {
      text: 'introspection says token is not active',
      means: 'token-rejected',
    },
    {
      text: [
        '^session_inactive$',
        'No valid session credentials found in the request',
        'No active session was found in this request',
      ],
      means: 'not-signed-in',
    },
    {
      text: [
        '^session_aal2_required$',
        '^session_refresh_required$',
        'Session does not fulfill the requested Authenticator Assurance Level',
        'The requested action was forbidden because an session with a higher AAL',
        'The login session is too old and thus not allowed to update these fields',
      ],
      means: 'step-up-required',
    },
    {
      text: [
        '^security_csrf_violation$',
        'A request failed due to a missing or invalid csrf_token value',
      ],
      means: 'csrf-rejected',
    },
    { text: ['^self_service_flow_expired$'], means: 'session-expired' },
    { text: ['^security_identity_mismatch$'], means: 'permission-denied' },
    {
      text: [
        'The provided credentials are invalid check for spelling mistakes in your password or username email address or phone number',
      ],
      means: 'password-rejected',
    },
    { text: ['^4000006$'], means: 'password-rejected', only: true },
    {
      text: ['Account not active yet Did you forget to verify your email address'],
      means: 'account-disabled',
    },
    { text: ['^4000010$'], means: 'account-disabled', only: true },
    { text: ['identity is disabled'], means: 'account-disabled', certainty: 'likely', only: true },
    { text: ['^token_expired$'], means: 'token-expired', only: true },
    {
      text: [
        '^token_inactive$',
        'Token is inactive because it is malformed expired or otherwise invalid',
      ],
      means: 'bad-credential',
    },
    {
      text: ['^scope_not_granted$', 'The token was not granted the requested scope'],
      means: 'insufficient-scope',
    },
    {
      text: [
        '^token_signature_mismatch$',
        '^request_unauthorized$',
        'The request could not be authorized',
      ],
      means: 'bad-credential',
    },
    { text: ['CSRF value'], means: 'csrf-rejected', only: true },
    { text: ['No CSRF value available in the session cookie'], means: 'csrf-rejected' },
    { text: ['^request_forbidden$'], means: 'permission-denied', certainty: 'likely' },
    {
      text: ['The requested OAuth 2 0 Client does not exist'],
      means: 'client-authentication-failed',
    },
    {
      text: ['Access credentials are invalid'],
      means: 'not-signed-in',
      only: true,
      sent: 'nothing',
      note: 'Oathkeeper’s authenticators recognised nobody.',
    },
    {
      text: ['Access credentials are invalid'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['Access credentials are not sufficient to access this resource'],
      means: 'permission-denied',
      // What every refusal of Oathkeeper says; the reason beside it says more.
      when: (r) => !/introspection says/.test(r.content.text),
    },
  ],
  incident: ['x-request-id', 'request'],
};
