import type { Service } from './service.ts';

const SCHEME = 'Missing or invalid authorization scheme Please use Klaviyo API Key';

export const klaviyo: Service = {
  id: 'klaviyo',
  name: 'Klaviyo',
  kind: 'API',
  reference: 'https://developers.klaviyo.com/en/docs/authenticate_',
  signs: [{ host: 'a.klaviyo.com' }, { field: 'x-klaviyo-api-revision', wrote: true }],
  takes: { schemes: ['klaviyo-api-key', 'bearer'] },
  says: [
    { text: ['API key is missing required scopes'], means: 'insufficient-scope' },
    { text: SCHEME, means: 'no-credential', sent: 'nothing' },
    {
      text: SCHEME,
      means: 'scheme-mismatch',
      sent: 'something',
      note: 'Private keys go under a scheme of their own, Klaviyo-API-Key.',
    },
  ],
  incident: ['errors.0.id'],
};
