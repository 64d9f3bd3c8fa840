import type { Service } from './service.ts';

export const webFilters: Service = {
  id: 'web-filters',
  name: 'Web filters',
  kind: 'proxy',
  reference: 'https://www.fortiguard.com/webfilter',
  signs: [
    { text: 'FortiGuard', wrote: true },
    { field: 'via', value: 'Cisco WSA' },
    { text: 'BLOCK WEBCAT', wrote: true },
    { field: 'x-deny-reason', value: 'host_not_allowed', wrote: true },
    { field: 'x-proxy-error', value: 'blocked by', wrote: true },
  ],
  says: [
    // What keeps programs in a sandbox or a build from hosts that are not on its list.
    {
      field: 'x-deny-reason',
      value: ['host_not_allowed', 'not_allowed'],
      means: 'blocked-by-proxy',
    },
    { field: 'x-proxy-error', value: 'blocked by', means: 'blocked-by-proxy' },
    {
      unless: ['Attack ID'],
      text: [
        'Access control list denies you to access this resource',
        '^Access to this site is blocked',
        'FortiGuard Intrusion Prevention',
        'FortiGuard Web Filtering',
        'Web Page Blocked * URL',
        'McAfee Web Gateway',
        'Endian Firewall Access denied',
        'Forcepoint',
        'Websense',
        'Cisco Umbrella',
        'Based on your organizations access policies',
        'Barracuda Web',
        'Sophos * blocked',
        'you are trying to visit falls under the category',
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
