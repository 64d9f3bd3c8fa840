import type { Service } from './service.ts';

/** The query names it. */
const BRIDGE = /[?&]bridge=(\w{1,60})/;

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
  remedies: [
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Enable {1} in config.ini.php of the RSS-Bridge at {host}; old versions have a line for it in whitelist.txt instead.',
      code: { language: 'text', text: '[system]\nenabled_bridges[] = {1}' },
      asks: BRIDGE,
    },
    {
      of: 'api-not-enabled',
      for: 'developer',
      does: 'Ask an instance of RSS-Bridge that has {1}, or one of your own: {host} does not. Its start page lists those that it has.',
      asks: BRIDGE,
    },
    {
      of: 'api-not-enabled',
      for: 'visitor',
      does: 'Ask whoever runs {host} to enable {1}, or use an instance of RSS-Bridge that has it.',
      asks: BRIDGE,
    },
  ],
};
