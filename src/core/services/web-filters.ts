import type { Service } from './service.ts';

export const webFilters: Service = {
  id: 'web-filters',
  name: 'Web filters',
  kind: 'proxy',
  reference: 'https://www.privoxy.org/user-manual/',
  signs: [
    { text: 'FortiGuard', wrote: true },
    { text: 'Privoxy', wrote: true },
  ],
  says: [
    {
      unless: ['Attack ID'],
      text: [
        'Request blocked by Privoxy',
        'Request for blocked URL',
        'Blocked by Privoxy',
        'FortiGuard Intrusion Prevention',
        'FortiGuard Web Filtering',
        'Web Page Blocked * URL',
        'McAfee Web Gateway',
        'Forcepoint',
        'Websense',
        'Cisco Umbrella',
        'Barracuda Web',
        'Sophos * blocked',
        'This site is blocked due to',
        'The URL you requested has been blocked',
        'Netskope',
        'iboss',
        'Palo Alto * blocked',
        'Web Page Blocked Access to the web page you were trying to visit has been blocked',
        'You are attempting to access a forbidden site',
        'The ISA Server denied the specified',
        'Forefront TMG denied',
      ],
      means: 'blocked-by-proxy',
      certainty: 'likely',
    },
  ],
};
