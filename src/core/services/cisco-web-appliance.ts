import type { Service } from './service.ts';

export const ciscoWebAppliance: Service = {
  id: 'cisco-web-appliance',
  name: 'Cisco Secure Web Appliance',
  kind: 'proxy',
  reference: 'https://www.cisco.com/c/en/us/support/security/web-security-appliance/series.html',
  says: [
    {
      text: [
        'Based on your organizations access policies',
        'Based on your corporate access policies',
        'Based on your organizations security policies',
      ],
      means: 'blocked-by-proxy',
    },
  ],
};
