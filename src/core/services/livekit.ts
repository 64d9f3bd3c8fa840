import type { Service } from './service.ts';

export const livekit: Service = {
  id: 'livekit',
  name: 'LiveKit',
  kind: 'API',
  reference: 'https://docs.livekit.io/home/server/generating-tokens/',
  signs: [{ host: '*.livekit.cloud' }, { path: '/twirp/livekit.' }],
  says: [
    { text: ['invalid API key'], means: 'api-key-invalid', only: true, certainty: 'likely' },
    { text: ['permissions denied'], means: 'permission-denied', only: true, certainty: 'likely' },
    { text: ['invalid token'], means: 'bad-credential', only: true, certainty: 'likely' },
  ],
};
