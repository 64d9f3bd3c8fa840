import type { Service } from './service.ts';

export const anubis: Service = {
  id: 'anubis',
  name: 'Anubis',
  kind: 'edge',
  reference: 'https://anubis.techaro.lol/docs/admin/policies',
  signs: [
    { text: 'Protected by Anubis' },
    { text: 'Making sure you are not a bot' },
    { field: 'set-cookie', value: 'techaro lol anubis' },
  ],
  says: [
    {
      text: ['Access Denied error code', 'Making sure you are not a bot', '^Oh noes'],
      means: 'waf-blocked',
      only: true,
    },
  ],
};
