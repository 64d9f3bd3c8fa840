import type { Service } from './service.ts';

export const switchbot: Service = {
  id: 'switchbot',
  name: 'SwitchBot',
  kind: 'API',
  reference: 'https://github.com/OpenWonderLabs/SwitchBotAPI',
  signs: [{ host: 'api.switch-bot.com' }],
  bare: true,
  says: [{ text: ['^Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' }],
};
