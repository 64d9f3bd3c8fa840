import type { Service } from './service.ts';

export const greyWizard: Service = {
  id: 'grey-wizard',
  name: 'Grey Wizard',
  kind: 'edge',
  reference: 'https://greywizard.com/',
  signs: [{ field: 'server', value: 'greywizard', wrote: true }],
  says: [
    {
      text: ['detected attempted attack or non standard traffic'],
      means: 'waf-blocked',
      only: true,
    },
  ],
};
