import type { Service } from './service.ts';

export const safeline: Service = {
  id: 'safeline',
  name: 'SafeLine',
  kind: 'edge',
  reference: 'https://docs.waf.chaitin.com/',
  signs: [{ text: 'blocked by Chaitin SafeLine Web Application Firewall', wrote: true }],
  says: [{ text: 'blocked by Chaitin SafeLine Web Application Firewall', means: 'waf-blocked' }],
  incident: ['event_id'],
};
