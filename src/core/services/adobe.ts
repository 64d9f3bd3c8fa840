import type { Service } from './service.ts';

export const adobe: Service = {
  id: 'adobe',
  name: 'Adobe APIs',
  kind: 'API',
  reference: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  signs: [{ host: '*.adobe.io' }, { host: '*.adobelogin.com' }],
  says: [
    { text: ['Oauth token is missing', 'Api Key is required'], means: 'no-credential', only: true },
    { text: ['^401013$'], means: 'bad-credential', only: true },
    {
      text: ['^403003$'],
      means: 'api-key-invalid',
      only: true,
      note: 'A key is refused this way too where this API was not added to its project.',
    },
    {
      text: ['^403023$'],
      means: 'permission-denied',
      only: true,
      note: 'The product profile of the credential does not reach this organisation.',
    },
  ],
  incident: ['x-request-id'],
};
