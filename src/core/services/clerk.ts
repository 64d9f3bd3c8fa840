import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';

export const clerk: Service = {
  id: 'clerk',
  name: 'Clerk',
  kind: 'identity provider',
  reference: 'https://clerk.com/docs/errors/overview',
  signs: [
    { field: 'x-clerk-auth-status' },
    { field: 'x-clerk-auth-reason' },
    { field: 'x-clerk-trace-id' },
    { when: ({ content }) => contentField(content, 'clerk_trace_id') !== undefined },
    { host: 'api.clerk.com' },
    { host: '*.clerk.accounts.dev' },
    { text: '^reverification_error$' },
  ],
  says: [
    {
      text: ['^dev_browser_unauthenticated$'],
      means: 'credentials-missing',
      note: 'A development instance knows a browser by __clerk_db_jwt, in a cookie or in the address.',
    },
    {
      field: 'x-clerk-auth-reason',
      value: ['session token and uat missing', 'session token missing'],
      means: 'no-credential',
      note: 'No session token reached Clerk’s middleware.',
    },
    {
      field: 'x-clerk-auth-reason',
      value: ['session token expired', '^token expired'],
      means: 'token-expired',
    },
    {
      field: 'x-clerk-auth-reason',
      value: 'client uat but no session token',
      means: 'session-expired',
      certainty: 'likely',
      note: 'The user was signed in, and the short session token was not renewed.',
    },
    {
      field: 'x-clerk-auth-reason',
      value: [
        'session token nbf',
        'token not active yet',
        'session token iat in the future',
        'token iat in the future',
      ],
      means: 'token-not-yet-valid',
    },
    {
      field: 'x-clerk-auth-reason',
      value: 'session token iat before client uat',
      means: 'token-revoked',
      certainty: 'likely',
      note: 'The token is older than the last change of the sign-in.',
    },
    {
      field: 'x-clerk-auth-reason',
      value: ['token invalid signature', 'jwk kid mismatch', 'token invalid algorithm'],
      means: 'token-signature-invalid',
    },
    {
      field: 'x-clerk-auth-reason',
      value: 'token invalid authorized parties',
      means: 'token-audience-mismatch',
      note: 'azp is not one of the authorized parties.',
    },
    { field: 'x-clerk-auth-reason', value: 'token type mismatch', means: 'token-wrong-type' },
    {
      field: 'x-clerk-auth-reason',
      value: ['token invalid', 'token verification failed'],
      means: 'bad-credential',
    },
    {
      field: 'x-clerk-auth-reason',
      value: 'secret key invalid',
      means: 'client-authentication-failed',
      note: 'The application’s own CLERK_SECRET_KEY is wrong.',
    },
    {
      text: ['^clerk_key_invalid$', 'The provided Clerk Secret Key is invalid'],
      means: 'api-key-invalid',
    },
    { text: ['^authentication_invalid$'], means: 'not-signed-in' },
    { text: ['Unable to authenticate the request'], means: 'not-signed-in', only: true },
    { text: ['^signed_out$', 'You are signed out'], means: 'not-signed-in', only: true },
    { text: ['^session_not_found$'], means: 'session-expired', only: true },
    { text: ['^session_reverification_required$'], means: 'step-up-required' },
    { text: ['^reverification_error$'], means: 'step-up-required', only: true },
    { text: ['^authorization_invalid$'], means: 'permission-denied' },
    {
      text: ['Invalid Authorization header format Must be Bearer'],
      means: 'scheme-mismatch',
      when: (r) =>
        r.sent.authorization.known &&
        r.sent.authorization.value !== null &&
        r.sent.authorization.value.scheme !== 'bearer',
    },
    { text: ['To protect against CSRF attacks the given request'], means: 'csrf-rejected' },
    { text: ['^origin_authorization_headers_conflict$'], means: 'origin-not-allowed' },
    { text: ['^origin_invalid$'], means: 'origin-not-allowed', only: true },
    { text: ['^form_identifier_not_found$'], means: 'password-rejected' },
    { text: ['^form_password_incorrect$'], means: 'password-rejected', only: true },
    { text: ['^organization_not_enabled_in_instance$'], means: 'api-not-enabled' },
    { text: ['^user_locked$', '^user_banned$'], means: 'account-disabled', only: true },
  ],
  incident: ['clerk_trace_id', 'x-clerk-trace-id'],
  remedies: [
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Do not repeat {request} before the lock ends: show the user the time that is left, {1} seconds by lockout_expires_in_seconds.',
      finds: /^user_locked\n(\d{1,7})$/m,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Unlock the user in the dashboard of Clerk (Users) or by its Backend API; attempts and duration are set under Attack protection of the instance that {host} serves.',
      code: {
        language: 'shell',
        text: 'curl -X POST -H "Authorization: Bearer $CLERK_SECRET_KEY" "https://api.clerk.com/v1/users/$USER_ID/unlock"',
      },
      finds: /^user_locked$/m,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'The user was banned in the dashboard of Clerk (Users) or by its Backend API: lift the ban there if it was a mistake, so that {request} works again.',
      code: {
        language: 'shell',
        text: 'curl -X POST -H "Authorization: Bearer $CLERK_SECRET_KEY" "https://api.clerk.com/v1/users/$USER_ID/unban"',
      },
      finds: /^user_banned$/m,
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Put the call of {request} into useReverification() of Clerk: it asks the user to verify again, and then repeats the call.',
      code: {
        language: 'js',
        text: "const call = useReverification((options) => fetch('{path}', options).then((response) => response.json()));",
      },
      finds: /reverification/,
    },
    {
      of: 'step-up-required',
      for: 'visitor',
      does: 'Verify again where the page that calls {host} asks for it; a second factor is set up in the settings of the account.',
      finds: /reverification/,
    },
  ],
};
