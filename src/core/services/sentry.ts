import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

export const sentry: Service = {
  id: 'sentry',
  name: 'Sentry',
  kind: 'API',
  reference: 'https://docs.sentry.io/api/auth/',
  signs: [
    { host: 'sentry.io' },
    { host: '*.sentry.io' },
    { field: 'x-sentry-error', wrote: true },
    { field: 'x-sentry-rate-limits' },
    { path: '/api/0/organizations/' },
    { path: '/api/0/projects/' },
  ],
  says: [
    {
      text: ['^sso required$'],
      means: 'sso-required',
      when: (r) => r.content.fields.some(({ path }) => path === 'detail.code'),
    },
    { text: ['Must login via SSO'], means: 'sso-required', only: true },
    {
      text: ['^sudo required$', '^superuser required$', '^2fa required$'],
      means: 'step-up-required',
      when: (r) => r.content.fields.some(({ path }) => path === 'detail.code'),
    },
    {
      text: ['Organization requires two factor authentication to be enabled'],
      means: 'step-up-required',
    },
    {
      text: ['^member disabled over limit$', '^primary email verification required$'],
      means: 'account-disabled',
      when: (r) => r.content.fields.some(({ path }) => path === 'detail.code'),
    },
    { text: ['missing authorization information'], means: 'no-credential', only: true },
    {
      text: [
        'event submission rejected with_reason ProjectId',
        'event submission rejected with_reason MultipleProjectIds',
      ],
      means: 'api-key-invalid',
    },
    { text: ['event submission rejected with_reason Cors'], means: 'origin-not-allowed' },
    { text: ['Sentry dropped data due to a quota'], means: 'rate-limited', only: true },
    { text: ['^Invalid token$', 'Invalid org token'], means: 'bad-credential', only: true },
    {
      text: ['You do not have permission to perform this action'],
      means: 'permission-denied',
      only: true,
      when: (r) => !withAuthorization(r),
    },
    {
      text: ['You do not have permission to perform this action'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
      when: withAuthorization,
      note: 'As a rule the token lacks a scope, such as project:read.',
    },
  ],
  remedies: [
    {
      of: 'sso-required',
      for: 'visitor',
      does: 'Sign in to the organization by single sign-on at {1}, then repeat {request}.',
      finds: /"loginUrl":\s*"(https?:\/\/[\w./:-]+)"/,
    },
    {
      of: 'sso-required',
      for: 'owner',
      does: 'If members of the organization are to sign in at {host} by password as well, switch off “Require SSO” in its settings, under Auth.',
    },
  ],
};
