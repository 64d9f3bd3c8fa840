import type { Service } from './service.ts';
import { bySession, schemeOf } from './when.ts';

export const okta: Service = {
  id: 'okta',
  name: 'Okta',
  kind: 'identity provider',
  reference: 'https://developer.okta.com/docs/reference/error-codes/',
  signs: [
    { host: '*.okta.com' },
    { host: '*.oktapreview.com' },
    { host: '*.okta-emea.com' },
    { field: 'x-okta-request-id', wrote: true },
  ],
  says: [
    { text: ['^E0000005$'], means: 'not-signed-in', when: (r) => !bySession(r) },
    {
      text: ['accessed an account recovery link that has expired or been previously used'],
      means: 'token-expired',
      certainty: 'likely',
    },
    {
      text: ['^E0000004$'],
      means: 'password-rejected',
      certainty: 'likely',
      when: (r) => r.sent.signIn !== null,
    },
    {
      text: ['^E0000011$'],
      means: 'scheme-mismatch',
      when: (r) => schemeOf(r) === 'ssws' && r.token?.kind === 'jwt',
      note: 'SSWS is for API tokens; an OAuth access token goes as Bearer.',
    },
    {
      text: ['^E0000004$', '^E0000011$'],
      means: 'bad-credential',
      when: (r) => schemeOf(r) !== 'ssws' || r.token?.kind !== 'jwt',
    },
    { text: ['^E0000005$'], means: 'session-expired', when: bySession },
    { text: ['^E0000006$'], means: 'permission-denied' },
    { text: ['^E0000015$'], means: 'api-not-enabled' },
    {
      text: ['^E0000014$', '^E0000087$'],
      means: 'password-rejected',
      certainty: 'likely',
      note: 'Or the new password breaks the policy; errorCauses says which.',
    },
    {
      text: ['^E0000038$', '^E0000079$'],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'The state of the user does not allow this.',
    },
    { text: ['^E0000047$'], means: 'rate-limited' },
    { text: ['^E0000064$', '^E0000069$', '^E0000119$'], means: 'account-disabled' },
    {
      text: ['^E0000068$'],
      means: 'step-up-required',
      certainty: 'likely',
      note: 'The second factor was wrong.',
    },
    {
      text: ['The access token provided does not contain the required scopes'],
      means: 'insufficient-scope',
    },
    {
      text: ['The access token is invalid or expired'],
      means: 'token-expired',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['The refresh token is invalid or expired'],
      means: 'token-revoked',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'refresh',
    },
    { text: ['The credentials provided were invalid'], means: 'password-rejected' },
    {
      text: [
        'The client secret supplied for a confidential client is invalid',
        'Client authentication failed Either the client or the client credentials are invalid',
      ],
      means: 'client-authentication-failed',
    },
    {
      text: ['The client is not authorized to use the provided grant type'],
      means: 'client-authentication-failed',
      note: 'The application may not use this grant type.',
    },
    {
      text: [
        'Policy evaluation failed for this request',
        'User is not assigned to the client application',
      ],
      means: 'permission-denied',
    },
    {
      text: ['The client specified not to prompt but the user is not logged in'],
      means: 'not-signed-in',
    },
    { text: ['The client specified not to prompt * interaction'], means: 'step-up-required' },
  ],
  incident: ['x-okta-request-id', 'errorId'],
};
