import type { Service } from './service.ts';

export const antMedia: Service = {
  id: 'ant-media',
  name: 'Ant Media Server',
  kind: 'API',
  reference: 'https://docs.antmedia.io/guides/developer-sdk-and-api/rest-api-guide/rest-api-guide/',
  // A JWT stands in Authorization by itself.
  bare: true,
  says: [
    {
      text: ['Invalid App JWT Token', 'Invalid REST JWT Token'],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: ['Invalid App JWT Token', 'Invalid REST JWT Token'],
      means: 'bad-credential',
      sent: 'something',
    },
  ],
};
