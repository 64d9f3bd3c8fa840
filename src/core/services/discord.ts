import type { Service } from './service.ts';

export const discord: Service = {
  id: 'discord',
  name: 'Discord',
  kind: 'API',
  reference: 'https://discord.com/developers/docs/topics/opcodes-and-status-codes#json',
  signs: [{ host: 'discord.com' }, { host: 'discordapp.com' }, { host: '*.discord.com' }],
  says: [
    { text: ['^401 Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^401 Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' },
    {
      text: ['^401 Unauthorized$'],
      means: 'scheme-mismatch',
      only: true,
      when: ({ sent: { authorization } }) =>
        authorization.known &&
        /^bearer +[MNO][\w-]{23,}\.[\w-]{6}\.[\w-]{27,}$/i.test(
          authorization.value?.lines[0] ?? '',
        ),
      note: 'The tokens of bots go behind Bot; Bearer is for those of OAuth.',
    },
    { text: ['^40001$', '^50014$', '^50025$'], means: 'bad-credential', only: true },
    {
      text: ['^50027$'],
      means: 'api-key-invalid',
      only: true,
      note: 'The token in the address of the webhook is wrong.',
    },
    {
      text: [
        '^50001$',
        '^50013$',
        '^20012$',
        '^20018$',
        '^40007$',
        '^50005$',
        '^50007$',
        '^50009$',
      ],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^50026$'], means: 'insufficient-scope', only: true },
    { text: ['^20001$', '^20002$'], means: 'token-wrong-type', only: true },
    { text: ['^40002$'], means: 'account-disabled', only: true },
    { text: ['^60003$'], means: 'step-up-required', only: true },
    { text: ['^40333$'], means: 'waf-blocked', only: true },
    { text: ['^50067$'], means: 'origin-not-allowed', only: true },
    { text: ['^20016$', '^20028$', '^20029$', '^40062$'], means: 'rate-limited', only: true },
  ],
  remedies: [
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Put Bot in front of the token of a bot in Authorization of {request}: Bearer is for tokens of OAuth 2.',
      code: { language: 'http', text: 'Authorization: Bot $BOT_TOKEN' },
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Copy the address of the webhook anew (settings of the channel, Integrations, Webhooks), and keep it on a server: whoever has it can write to that channel. {host} does not know the token of the one that was called.',
      finds: /^50027$/m,
    },
    {
      of: ['token-rejected', 'api-key-invalid'],
      for: 'developer',
      does: 'Reset the token in the Developer Portal (the application, Bot, Reset Token), and repeat {request} with the new one. Discord resets a token by itself that it finds published.',
      finds: /^(?:401: Unauthorized|40001|50014|50025)$/m,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Give the role of the bot the permission that {request} needs, in the server and in the overwrites of the channel, and place it above the roles and members that it is to change.',
      finds: /^50013$/m,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Let the bot see what {request} is about: it must be a member of the server, and have View Channel there. An invitation needs the scopes bot and applications.commands.',
      finds: /^50001$/m,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Do not repeat {request}: this user takes no direct messages of the bot (privacy settings, a block, or no server in common). Write to a channel instead.',
      finds: /^50007$/m,
    },
  ],
};
