import type { Service } from './service.ts';

export const litespeed: Service = {
  id: 'litespeed',
  name: 'LiteSpeed',
  kind: 'server',
  reference: 'https://docs.litespeedtech.com/',
  signs: [{ field: 'server', value: 'lite speed' }],
  says: [
    {
      text: ['Access to this resource on the server is denied'],
      means: 'resource-forbidden-by-server',
      certainty: 'likely',
    },
  ],
};
