import type { Service } from './service.ts';
import { bySession } from './when.ts';

export const discourse: Service = {
  id: 'discourse',
  name: 'Discourse',
  kind: 'API',
  reference: 'https://docs.discourse.org/',
  signs: [
    { sends: 'api-username' },
    { text: '^BAD CSRF$', wrote: true },
    { field: 'x-discourse-route', wrote: true },
    { field: 'discourse-logged-out', wrote: true },
    { field: 'x-discourse-username' },
  ],
  says: [
    {
      text: ['^BAD CSRF$'],
      means: 'not-signed-in',
      when: (r) => !bySession(r),
      note: 'No session, and no key that counts.',
    },
    { field: 'discourse-logged-out', means: 'session-expired' },
    { text: ['^BAD CSRF$'], means: 'csrf-rejected', when: bySession },
    {
      text: ['The API username or key is invalid'],
      means: 'api-key-invalid',
      certainty: 'likely',
      note: 'Or the key may not be used for this route, or from this address.',
    },
    {
      text: ['^not_logged_in$', 'You need to be logged in to do that'],
      means: 'not-signed-in',
      only: true,
    },
    {
      text: ['You are not permitted to view the requested resource'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      unless: ['API username or key'],
    },
    {
      text: ['^invalid_access$'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      certainty: 'possible',
    },
    {
      text: ['You are not permitted to view the requested resource'],
      means: 'unauthenticated-reported-as-403',
      only: true,
      sent: 'nothing',
      status: 403,
      unless: ['API username or key'],
    },
    { text: ['^rate_limit$'], means: 'rate-limited', only: true },
    { text: ['Your account has been suspended'], means: 'account-disabled', only: true },
  ],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'owner',
      does: 'Look under Admin, API of {host} whether the key is active, whether it is for the user of Api-Username or for all, and whether a granular key covers {path}.',
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send X-CSRF-Token with {request}, with the value that this hands out and the cookie of the same session; a call with Api-Key and Api-Username needs none.',
      code: {
        language: 'js',
        text: "const { csrf } = await (await fetch('https://{host}/session/csrf', { credentials: 'include', headers: { 'X-Requested-With': 'XMLHttpRequest' } })).json();",
      },
    },
  ],
};
