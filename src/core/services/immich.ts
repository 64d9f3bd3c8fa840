import type { Service } from './service.ts';

export const immich: Service = {
  id: 'immich',
  name: 'Immich',
  kind: 'API',
  reference: 'https://api.immich.app/authentication',
  signs: [{ field: 'x-immich-cid', wrote: true }],
  says: [
    {
      text: ['^Elevated permission is required$'],
      means: 'step-up-required',
      note: 'The locked folder opens after the PIN code only.',
    },
    {
      text: '^Missing required permission',
      means: 'insufficient-scope',
      only: true,
      note: 'The API key was created without it.',
    },
  ],
  incident: ['x-immich-cid', 'correlationId'],
};
