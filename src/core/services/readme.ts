import type { Service } from './service.ts';

export const readme: Service = {
  id: 'readme',
  name: 'ReadMe',
  kind: 'API',
  reference: 'https://docs.readme.com/main/reference/errors',
  signs: [{ host: 'dash.readme.com' }, { host: 'api.readme.com' }],
  says: [
    { text: ['^APIKEY_NOTFOUND$'], means: 'api-key-invalid', only: true },
    { text: ['^APIKEY_EMPTY$'], means: 'no-credential', only: true },
    { text: ['^APIKEY_MISMATCH$'], means: 'api-key-invalid', only: true, certainty: 'likely' },
  ],
};
