import type { Service } from './service.ts';

export const shodan: Service = {
  id: 'shodan',
  name: 'Shodan',
  kind: 'API',
  reference: 'https://developer.shodan.io/api',
  signs: [{ host: 'api.shodan.io' }],
  says: [
    { text: ['Requires membership or higher to access'], means: 'account-disabled', only: true },
    { text: ['Invalid API key'], means: 'api-key-invalid', certainty: 'likely', only: true },
    { text: ['Please upgrade your API plan'], means: 'account-disabled', only: true },
  ],
};
