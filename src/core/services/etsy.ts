import type { Service } from './service.ts';

export const etsy: Service = {
  id: 'etsy',
  name: 'Etsy Open API',
  kind: 'API',
  reference: 'https://developers.etsy.com/documentation/essentials/requests',
  signs: [
    { host: 'openapi.etsy.com' },
    { host: 'api.etsy.com' },
    { field: 'x-etsy-request-uuid', wrote: true },
  ],
  says: [
    {
      text: [
        'Shared secret is required in x-api-key header',
        'Invalid API key should be in the format keystring shared_secret',
      ],
      means: 'api-key-invalid',
      note: 'The field x-api-key takes the keystring and the shared secret, with a colon between them.',
    },
    {
      text: ['API key not found or not active or incorrect shared secret for API key'],
      means: 'api-key-invalid',
      note: 'The key of a new app is not active until Etsy has approved it.',
    },
    { text: ['User does not own Shop'], means: 'permission-denied' },
  ],
  incident: ['x-etsy-request-uuid'],
};
