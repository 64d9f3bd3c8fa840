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
};
