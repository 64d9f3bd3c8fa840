import type { Service } from './service.ts';

export const telegram: Service = {
  id: 'telegram',
  name: 'Telegram Bot API',
  kind: 'API',
  reference: 'https://core.telegram.org/bots/api#making-requests',
  signs: [{ host: 'api.telegram.org' }],
  says: [
    {
      text: ['^Unauthorized$'],
      means: 'api-key-invalid',
      only: true,
      status: 401,
      note: 'The bot token in the address is wrong or was replaced.',
    },
    {
      text: [
        'Forbidden bot was blocked by the user',
        "Forbidden bot can't initiate conversation with a user",
        'Forbidden bot was kicked from the',
        'Forbidden bot is not a member of the',
        'Forbidden user is deactivated',
        "Forbidden bot can't send messages to bots",
        "Forbidden bots can't send messages to bots",
        "Forbidden bot can't send messages to the user",
        'Forbidden the group chat was deleted',
      ],
      means: 'permission-denied',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Read the description: where the bot was blocked or removed from the chat, no call reaches it until the user starts it again or an admin adds it; stop sending {request} for that chat.',
    },
  ],
};
