import type { Service } from './service.ts';

export const kanidm: Service = {
  id: 'kanidm',
  name: 'Kanidm',
  kind: 'identity provider',
  reference: 'https://kanidm.github.io/kanidm/master/',
  says: [
    { text: ['^sessionexpired$'], means: 'session-expired' },
    { text: ['^notauthenticated$'], means: 'not-signed-in' },
    { text: ['^accessdenied$'], means: 'permission-denied', certainty: 'likely' },
  ],
};
