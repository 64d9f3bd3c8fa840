import type { Service } from './service.ts';

export const fal: Service = {
  id: 'fal',
  name: 'fal',
  kind: 'API',
  reference: 'https://docs.fal.ai/',
  signs: [{ host: 'fal.run' }, { host: '*.fal.run' }, { host: 'rest.alpha.fal.ai' }],
  takes: { schemes: ['key'] },
  says: [
    {
      text: ['No user found for Key ID and Secret'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
    { text: ['User is locked'], means: 'account-disabled', only: true, certainty: 'likely' },
  ],
};
