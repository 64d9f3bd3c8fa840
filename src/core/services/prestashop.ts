import type { Service } from './service.ts';

export const prestashop: Service = {
  id: 'prestashop',
  name: 'PrestaShop web service',
  kind: 'API',
  reference: 'https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/',
  signs: [{ field: 'x-powered-by', value: 'PrestaShop Webservice', wrote: true }],
  says: [
    {
      text: [
        'Authentication key is empty',
        'Please enter the authentication key as the login No password required',
      ],
      means: 'no-credential',
    },
    {
      text: [
        'Invalid authentication key format',
        'Authentication key does not exist',
        'Authentication key is not active',
      ],
      means: 'api-key-invalid',
    },
    {
      text: [
        'No permission for this authentication key',
        'is not allowed with this authentication key',
      ],
      means: 'permission-denied',
    },
  ],
};
