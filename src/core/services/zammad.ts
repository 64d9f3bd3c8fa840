import type { Service } from './service.ts';

export const zammad: Service = {
  id: 'zammad',
  name: 'Zammad',
  kind: 'API',
  reference: 'https://docs.zammad.org/en/latest/api/intro.html#authentication',
  signs: [
    { text: '^Not authorized token expired$' },
    { text: '^Not authorized token$' },
    { text: 'Two-factor authentication is not supported with HTTP BasicAuth' },
  ],
  says: [
    { text: '^Not authorized token expired$', means: 'token-expired' },
    {
      text: '^Not authorized token$',
      means: 'permission-denied',
      certainty: 'likely',
      note: 'The token lacks the permission, or its user does.',
    },
    {
      text: ['^API token access disabled$', '^API password access disabled$'],
      means: 'api-not-enabled',
      note: 'An administrator switches it on under System, API.',
    },
    {
      text: 'Two-factor authentication is not supported with HTTP BasicAuth',
      means: 'step-up-required',
      note: 'Accounts with two factors need a token.',
    },
  ],
};
