import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const nextcloud: Service = {
  id: 'nextcloud',
  name: 'Nextcloud',
  kind: 'API',
  reference: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/',
  signs: [
    { path: '/remote.php/' },
    { path: '/ocs/v1.php/' },
    { path: '/ocs/v2.php/' },
    { path: '/index.php/apps/' },
    { field: 'x-nextcloud-well-known' },
  ],
  says: [
    { text: ['Cannot authenticate over ajax calls'], means: 'not-signed-in' },
    { text: ['^Current user is not logged in$'], means: 'not-signed-in' },
    {
      text: ['No public access to this resource'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['No public access to this resource', 'Username or password was incorrect'],
      means: 'password-rejected',
      only: true,
      unless: ['No Authorization Basic header found'],
      certainty: 'likely',
      when: inScheme('basic'),
    },
    {
      text: ['No Authorization Basic header found'],
      means: 'no-credential',
      only: true,
      when: inScheme('basic'),
    },
    {
      text: ['denied because its download permission is disabled'],
      means: 'permission-denied',
      note: 'Whoever shared it does not allow that it is downloaded.',
    },
    { text: ['^CSRF check failed$', 'CSRF check not passed'], means: 'csrf-rejected' },
    {
      text: ['Logged in user must be an admin', 'Logged in account must be an admin'],
      means: 'permission-denied',
    },
    { text: ['Password confirmation is required'], means: 'step-up-required' },
    {
      text: ['^password login forbidden$', 'PasswordLoginForbidden$'],
      means: 'step-up-required',
      note: 'A second factor is on: clients sign in with an app password.',
    },
    {
      text: ['2FA challenge not passed'],
      means: 'step-up-required',
      note: 'With two-factor authentication, clients need an app password.',
    },
    { text: ['^Token expired'], means: 'token-expired', only: true },
    { text: ['Access through untrusted domain'], means: 'host-not-allowed' },
    { text: ['^User disabled$'], means: 'account-disabled', only: true },
    { text: ['Max delay reached'], means: 'rate-limited', certainty: 'likely' },
  ],
  remedies: [
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send OCS-APIRequest: true with {request} (a page of Nextcloud itself: the requesttoken).',
      code: { language: 'http', text: 'OCS-APIRequest: true' },
    },
  ],
};
