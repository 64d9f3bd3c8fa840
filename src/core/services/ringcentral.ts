import type { Service } from './service.ts';

export const ringcentral: Service = {
  id: 'ringcentral',
  name: 'RingCentral',
  kind: 'API',
  reference: 'https://developers.ringcentral.com/guide/basics/errors',
  signs: [{ host: 'platform.ringcentral.com' }],
  says: [
    { text: ['^OAU-213$'], means: 'token-rejected', only: true, certainty: 'likely' },
    {
      text: ['^InsufficientPermissions$'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
      note: 'The application lacks the permission that is named, or the user does.',
    },
    { text: ['^CMN-401$'], means: 'insufficient-scope', only: true, certainty: 'likely' },
  ],
};
