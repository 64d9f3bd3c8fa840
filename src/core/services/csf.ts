import type { Service } from './service.ts';

export const csf: Service = {
  id: 'csf',
  name: 'ConfigServer Firewall',
  kind: 'edge',
  reference: 'https://configserver.com/configserver-security-and-firewall/',
  says: [
    {
      text: ['Your connection to this server has been blocked in this servers firewall'],
      means: 'ip-not-allowed',
    },
  ],
};
