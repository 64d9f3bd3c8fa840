import type { Service } from './service.ts';

export const ably: Service = {
  id: 'ably',
  name: 'Ably',
  kind: 'API',
  reference: 'https://ably.com/docs/platform/errors/codes',
  signs: [
    { host: 'rest.ably.io' },
    { host: 'realtime.ably.io' },
    { host: 'main.realtime.ably.net' },
  ],
  says: [
    {
      text: ['^40160$'],
      means: 'insufficient-scope',
      only: true,
      note: 'The capability of the key or token does not cover the channel.',
    },
    { text: ['^40140$'], means: 'token-rejected', only: true, certainty: 'likely' },
    { text: ['^40142$'], means: 'token-expired', only: true },
    { text: ['^40141$'], means: 'token-revoked', only: true },
    { text: ['^40143$'], means: 'token-rejected', only: true },
    { text: ['^40101$'], means: 'api-key-invalid', only: true },
    { text: ['^40110$'], means: 'account-disabled', only: true, certainty: 'likely' },
    { text: ['^40111$'], means: 'rate-limited', only: true },
  ],
};
