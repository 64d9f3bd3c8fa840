import type { Service } from './service.ts';

const REQUIRED = 'This endpoint requires an API token Please add an authorization header';

export const unleash: Service = {
  id: 'unleash',
  name: 'Unleash',
  kind: 'API',
  reference: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  bare: true,
  says: [
    {
      text: 'invalid token expected a different token type for this endpoint',
      means: 'token-wrong-type',
      note: 'Backend, frontend and personal tokens are each taken at their own endpoints.',
    },
    {
      text: REQUIRED,
      means: 'api-key-invalid',
      sent: 'something',
      note: 'It says so of tokens that it does not know, too.',
    },
    {
      text: REQUIRED,
      means: 'no-credential',
      sent: 'nothing',
    },
  ],
};
