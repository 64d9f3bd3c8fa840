import type { Service } from './service.ts';

export const play: Service = {
  id: 'play',
  name: 'Play Framework',
  kind: 'framework',
  reference: 'https://www.playframework.com/documentation/latest/ScalaCsrf',
  says: [
    {
      text: ['No CSRF token found in', 'CSRF token check failed', 'No CSRF token found'],
      means: 'csrf-rejected',
    },
    { text: ['Host not allowed'], means: 'host-not-allowed', certainty: 'likely' },
  ],
};
