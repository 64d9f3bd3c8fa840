import type { Service } from './service.ts';
import { withKey } from './when.ts';

export const emby: Service = {
  id: 'emby',
  name: 'Emby and Jellyfin',
  kind: 'API',
  reference: 'https://jellyfin.org/docs/general/server/users/',
  signs: [
    { sends: 'x-emby-token' },
    { sends: 'x-emby-authorization' },
    { field: 'x-application-error-code', value: 'ParentalControl' },
    { path: '/Users/AuthenticateByName' },
  ],
  says: [
    {
      text: ['^Error processing request$'],
      means: 'password-rejected',
      status: 401,
      only: true,
      when: ({ sent }) => sent.signIn?.kind === 'password',
      note: 'At its sign-in that is a user or password that it does not know.',
    },
    { text: ['^Quick connect is disabled$'], means: 'api-not-enabled' },
    {
      field: 'x-application-error-code',
      value: 'ParentalControl',
      means: 'permission-denied',
      note: 'The access schedule of the user forbids it at this hour.',
    },
  ],
  remedies: [
    {
      of: 'password-rejected',
      for: 'owner',
      does: 'Look in the log of {host} for “Authentication request for … has been denied”, which names the user of {request}; set a new password in the Dashboard (Users, the user, Password).',
    },
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send the key of {request} in Authorization: Jellyfin reads the fields of Emby no more (version 12, or where its administrator switched them off).',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: MediaBrowser Token=\\"$API_KEY\\"" "https://{host}{path}"',
      },
      when: withKey('x-emby-token'),
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'If clients of {host} that cannot be changed send X-Emby-Token, let Jellyfin read it in its system.xml for as long as it can (10.11 and 12), and start it again.',
      code: {
        language: 'text',
        text: '<EnableLegacyAuthorization>true</EnableLegacyAuthorization>',
      },
      when: withKey('x-emby-token'),
    },
  ],
};
