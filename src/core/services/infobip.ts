import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

export const infobip: Service = {
  id: 'infobip',
  name: 'Infobip',
  kind: 'API',
  reference: 'https://www.infobip.com/docs/essentials/response-status-and-error-codes',
  signs: [{ host: 'api.infobip.com' }, { host: '*.api.infobip.com' }],
  says: [
    {
      text: ['Invalid login details'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      when: inScheme('app'),
      note: 'A key is good at the base URL of its account.',
    },
    {
      text: ['Invalid login details'],
      means: 'bad-credential',
      only: true,
      when: inOtherThan('app'),
    },
    { text: ['^FORBIDDEN$'], means: 'denied', only: true },
  ],
};
