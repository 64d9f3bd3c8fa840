import type { Service } from './service.ts';

export const rssBridge: Service = {
  id: 'rss-bridge',
  name: 'RSS-Bridge',
  kind: 'API',
  reference: 'https://rss-bridge.github.io/rss-bridge/For_Hosts/Whitelisting.html',
  says: [
    {
      text: ['^This bridge is not whitelisted$'],
      means: 'api-not-enabled',
      note: 'The administrator of the instance enables bridges one by one.',
    },
  ],
};
