import type { Service } from './service.ts';

export const wpCerber: Service = {
  id: 'wp-cerber',
  name: 'WP Cerber Security',
  kind: 'edge',
  reference: 'https://wpcerber.com/wordpress-application-firewall/',
  signs: [
    { text: 'suspiciously similar to automated requests from spam posting software', wrote: true },
  ],
  says: [
    {
      text: ['suspiciously similar to automated requests from spam posting software'],
      means: 'waf-blocked',
    },
  ],
};
