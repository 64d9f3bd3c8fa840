import type { Service } from './service.ts';

export const figma: Service = {
  id: 'figma',
  name: 'Figma API',
  kind: 'API',
  reference: 'https://developers.figma.com/docs/rest-api/errors/',
  signs: [{ sends: 'x-figma-token' }, { host: 'api.figma.com' }],
  takes: { schemes: ['bearer'], fields: ['X-Figma-Token'] },
  says: [
    { text: ['^Invalid token$'], means: 'bad-credential', only: true },
    { text: ['^Token expired$'], means: 'token-expired', only: true },
    { text: ['Invalid scope s * This endpoint requires the'], means: 'insufficient-scope' },
    { text: ['^Invalid scope'], means: 'insufficient-scope', only: true },
    { text: ['Limited by Figma plan'], means: 'account-disabled', only: true, certainty: 'likely' },
    {
      text: ['^Forbidden$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      sent: 'something',
    },
  ],
};
