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
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create an API key in the account settings of {host} with {1} among its permissions, and send it in x-api-key: those of a key can be edited there as well.',
      finds: /Missing required permission:? ?([\w.]{3,60})/,
    },
    {
      of: 'step-up-required',
      for: 'visitor',
      does: 'Enter the PIN code of the locked folder at {host}; it is asked for again after a while.',
      finds: /Elevated permission/,
    },
  ],
};
