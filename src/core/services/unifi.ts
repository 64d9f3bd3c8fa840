import type { Service } from './service.ts';
import { bySession } from './when.ts';

export const unifi: Service = {
  id: 'unifi',
  name: 'UniFi',
  kind: 'API',
  reference:
    'https://help.ui.com/hc/en-us/articles/30076656117655-Getting-Started-with-the-Official-UniFi-API',
  signs: [
    { path: '/api/s/default/' },
    { path: '/proxy/network/' },
    { path: '/proxy/protect/' },
    { text: '^AUTHENTICATION_FAILED_(INVALID_CREDENTIALS|LIMIT_REACHED)$' },
  ],
  says: [
    // Of `api.err.LoginRequired` the last word is read.
    { text: '^LoginRequired$', means: 'session-expired', only: true, when: bySession },
    { text: '^LoginRequired$', means: 'not-signed-in', only: true, when: (r) => !bySession(r) },
    { text: '^NoPermission$', means: 'permission-denied', only: true },
    { text: '^AUTHENTICATION_FAILED_INVALID_CREDENTIALS$', means: 'password-rejected' },
    { text: '^AUTHENTICATION_FAILED_LIMIT_REACHED$', means: 'rate-limited' },
    {
      text: '^Invalid CSRF Token$',
      means: 'csrf-rejected',
      only: true,
      note: 'The token stands in X-CSRF-Token of the answer to the sign-in.',
    },
  ],
};
