import type { Service } from './service.ts';

export const imperva: Service = {
  id: 'imperva',
  name: 'Imperva',
  kind: 'edge',
  reference: 'https://docs.imperva.com/',
  signs: [
    { field: 'x-iinfo' },
    { field: 'x-cdn', value: 'incapsula' },
    { field: 'x-cdn', value: 'imperva' },
    { text: 'Incapsula incident', wrote: true },
  ],
  says: [
    {
      text: [
        'Incapsula incident ID',
        'Request unsuccessful Incapsula incident',
        'Powered by Imperva',
        '_Incapsula_Resource',
      ],
      means: 'waf-blocked',
    },
  ],
  incident: ['x-iinfo'],
};
