import type { Service } from './service.ts';

export const netscaler: Service = {
  id: 'netscaler',
  name: 'NetScaler',
  kind: 'API',
  reference: 'https://developer-docs.netscaler.com/en-us/adc-nitro-api/',
  signs: [{ path: '/nitro/v1/' }],
  says: [
    { text: 'Session expired or killed Please login again', means: 'session-expired' },
    {
      text: '^Not authorized to execute this command',
      means: 'permission-denied',
      only: true,
      note: 'A command policy forbids it to the user.',
    },
  ],
};
