import type { Service } from './service.ts';

export const vonage: Service = {
  id: 'vonage',
  name: 'Vonage API',
  kind: 'API',
  reference: 'https://developer.vonage.com/en/api-errors',
  signs: [{ host: '*.nexmo.com' }, { host: '*.vonage.com' }],
  says: [
    {
      text: ['You did not provide correct credentials'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['You did not provide correct credentials'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
  ],
  incident: ['x-request-id', 'instance'],
};
