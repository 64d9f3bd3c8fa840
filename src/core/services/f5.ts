import type { Service } from './service.ts';

export const f5: Service = {
  id: 'f5',
  name: 'F5 BIG-IP',
  kind: 'edge',
  reference: 'https://my.f5.com/manage/s/article/K00204025',
  signs: [
    { text: 'The requested URL was rejected', wrote: true },
    { text: 'resterrorresponse', wrote: true },
  ],
  says: [
    {
      text: [
        'The requested URL was rejected Please consult with your administrator',
        'Your support ID is',
      ],
      means: 'waf-blocked',
    },
    {
      text: ['Authorization failed: user'],
      only: true,
      means: 'forbidden-reported-as-401',
      status: 401,
      note: 'iControl REST names the user whom it knows, and whose role may not do this.',
    },
  ],
};
