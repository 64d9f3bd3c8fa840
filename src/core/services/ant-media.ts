import type { Service } from './service.ts';

/** Of its filters for applications, for the REST interface and for both. */
const INVALID = ['Invalid (App|REST) JWT Token', 'Message Invalid JWT Token'];

export const antMedia: Service = {
  id: 'ant-media',
  name: 'Ant Media Server',
  kind: 'API',
  reference: 'https://docs.antmedia.io/guides/developer-sdk-and-api/rest-api-guide/rest-api-guide/',
  // A JWT stands in Authorization by itself.
  bare: true,
  says: [
    {
      text: INVALID,
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: INVALID,
      means: 'bad-credential',
      sent: 'something',
    },
  ],
};
