import type { Service } from './service.ts';

export const crowdsec: Service = {
  id: 'crowdsec',
  name: 'CrowdSec',
  kind: 'edge',
  reference: 'https://docs.crowdsec.net/u/bouncers/intro',
  signs: [
    { text: 'CrowdSec Access Forbidden', wrote: true },
    { field: 'www-authenticate', value: 'Crowdsec API local' },
  ],
  says: [
    {
      text: 'CrowdSec Access Forbidden',
      means: 'waf-blocked',
      note: 'The address is on a list of decisions, of its own behaviour or of the community.',
    },
    {
      text: '^machine ~ not validated$',
      means: 'account-disabled',
      only: true,
      note: 'The machine has to be validated with cscli.',
    },
  ],
};
