import type { Service } from './service.ts';

const FAILED = '^Authentication failed$';

export const pinterest: Service = {
  id: 'pinterest',
  name: 'Pinterest API',
  kind: 'API',
  reference: 'https://developers.pinterest.com/docs/api/v5/',
  signs: [
    { host: 'api.pinterest.com' },
    { host: 'api-sandbox.pinterest.com' },
    { field: 'x-pinterest-rid', wrote: true },
  ],
  says: [
    {
      text: ['Your token does not have sufficient permissions to perform this operation'],
      means: 'insufficient-scope',
      only: true,
    },
    { text: ['Apps with Trial access may not'], means: 'api-not-enabled' },
    { text: FAILED, means: 'no-credential', only: true, sent: 'nothing' },
    { text: FAILED, means: 'bad-credential', only: true, sent: 'something' },
  ],
  incident: ['x-pinterest-rid'],
};
